import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: ["**/node_modules/", "**/dist/", "**/build/", "**/prebuilds/", ".cache/", "typescript/core/", "**/.venv/"],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: {
      globals: Object.fromEntries(
        ["process", "console", "performance", "setTimeout", "clearTimeout", "WebAssembly", "Buffer", "URL"].map(
          (name) => [name, "readonly"],
        ),
      ),
    },
    rules: {
      eqeqeq: "error",
      "no-self-compare": "off", // value === value tells NaN
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-extraneous-class": "off",
      "@typescript-eslint/no-dynamic-delete": "off",
    },
  },
  {
    files: ["**/*.cjs"],
    languageOptions: { sourceType: "commonjs", globals: { require: "readonly", module: "writable" } },
  },
);

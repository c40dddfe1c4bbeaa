// Every public name has a comment: of the API references, which are made from them, no entry is empty. Here for TypeScript;
// docs/site/api/reference.py does the same for C, C++ and Python.

import assert from "node:assert/strict";
import { relative } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const hidden = ts.ModifierFlags.Private | ts.ModifierFlags.Protected;

/** What JavaScript itself calls (constructors, iterators, dispose) needs no comment, and what is internal has no reader. */
function isPublic(symbol: ts.Symbol): boolean {
  if (symbol.name.startsWith("__") || symbol.flags & ts.SymbolFlags.Prototype) return false;
  const declarations = symbol.declarations ?? [];
  return declarations.every(
    (declaration) =>
      !(ts.getCombinedModifierFlags(declaration) & hidden) &&
      !ts.getJSDocTags(declaration).some((tag) => tag.tagName.text === "internal") &&
      !(ts.isClassElement(declaration) && declaration.name && ts.isPrivateIdentifier(declaration.name)),
  );
}

test("every public name has a comment", () => {
  const index = `${root}typescript/src/index.ts`;
  const program = ts.createProgram([index], {
    ...ts.parseConfigFileTextToJson("", ts.sys.readFile(`${root}tsconfig.base.json`) ?? "").config.compilerOptions,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.esnext.disposable.d.ts"],
    types: ["node"],
    typeRoots: [`${root}node_modules/@types`],
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const missing = new Set<string>();
  let count = 0;

  const check = (symbol: ts.Symbol, name: string): void => {
    count++;
    if (symbol.getDocumentationComment(checker).length > 0) return;
    const declaration = symbol.declarations?.[0];
    const file = declaration?.getSourceFile();
    if (!declaration || !file || !file.fileName.startsWith(`${root}typescript/src`)) return;
    const { line } = file.getLineAndCharacterOfPosition(declaration.getStart());
    missing.add(`${relative(root, file.fileName)}:${line + 1}: ${name.replace(/.*\./, "")}`);
  };

  const module = checker.getSymbolAtLocation(program.getSourceFile(index) as ts.SourceFile);
  assert.ok(module);
  for (const exported of checker.getExportsOfModule(module)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (!isPublic(symbol)) continue;
    check(symbol, symbol.name);
    if (!(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) continue;
    const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)); // inherited ones, too
    for (const member of [...members, ...(symbol.exports?.values() ?? [])]) {
      if (isPublic(member)) check(member, `${symbol.name}.${member.name}`);
    }
  }
  assert.ok(count > 300, `only ${count} names were found`);
  assert.deepEqual([...missing], []);
});

// plant FILE FIND REPLACE: edits a source file, in which FIND stands exactly once. "\\n" stands for a new line.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *unescape(const char *text) {
  char *out = malloc(strlen(text) + 1), *to = out;
  for (; *text; text++) {
    if (text[0] == '\\' && text[1] == 'n') {
      *to++ = '\n';
      text++;
    } else *to++ = *text;
  }
  *to = 0;
  return out;
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  FILE *file = fopen(argv[1], "r");
  if (!file) return 2;
  static char source[1 << 20];
  source[fread(source, 1, sizeof source - 1, file)] = 0;
  fclose(file);
  char *find = unescape(argv[2]), *replace = unescape(argv[3]), *at = strstr(source, find);
  if (!at || strstr(at + 1, find)) {
    fprintf(stderr, "%s: stands %s: %s\n", argv[1], at ? "more than once" : "nowhere", find);
    return 1;
  }
  file = fopen(argv[1], "w");
  if (!file) return 2;
  fwrite(source, 1, (size_t)(at - source), file);
  fputs(replace, file);
  fputs(at + strlen(find), file);
  return fclose(file) == 0 ? 0 : 1;
}

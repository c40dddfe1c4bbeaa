var __knownSymbol = (name2, symbol) => (symbol = Symbol[name2]) ? symbol : /* @__PURE__ */ Symbol.for("Symbol." + name2);
var __typeError = (msg) => {
  throw TypeError(msg);
};
var __using = (stack, value, async) => {
  if (value != null) {
    if (typeof value !== "object" && typeof value !== "function") __typeError("Object expected");
    var dispose, inner;
    if (async) dispose = value[__knownSymbol("asyncDispose")];
    if (dispose === void 0) {
      dispose = value[__knownSymbol("dispose")];
      if (async) inner = dispose;
    }
    if (typeof dispose !== "function") __typeError("Object not disposable");
    if (inner) dispose = function() {
      try {
        inner.call(this);
      } catch (e) {
        return Promise.reject(e);
      }
    };
    stack.push([async, dispose, value]);
  } else if (async) {
    stack.push([async]);
  }
  return value;
};
var __callDispose = (stack, error, hasError) => {
  var E = typeof SuppressedError === "function" ? SuppressedError : function(e, s, m, _2) {
    return _2 = Error(m), _2.name = "SuppressedError", _2.error = e, _2.suppressed = s, _2;
  };
  var fail = (e) => error = hasError ? new E(e, error, "An error was suppressed during disposal") : (hasError = true, e);
  var next = (it) => {
    while (it = stack.pop()) {
      try {
        var result = it[1] && it[1].call(it[2]);
        if (it[0]) return Promise.resolve(result).then(next, (e) => (fail(e), next()));
      } catch (e) {
        fail(e);
      }
    }
    if (hasError) throw error;
  };
  return next();
};

// tests/programs/attacher.ts
import { setTimeout } from "node:timers/promises";
import { Memory, ZeroIpcError } from "zeroipc";
var [name = "", milliseconds = "0"] = process.argv.slice(2);
var PROMPT = 50;
var end = performance.now() + Number(milliseconds);
var attached = 0;
var lost = 0;
while (performance.now() < end) {
  const begun = performance.now();
  try {
    var _stack = [];
    try {
      const memory = __using(_stack, new Memory(name));
      const prompt = performance.now() - begun < PROMPT;
      attached++;
      await setTimeout(200);
      if (prompt && memory.unlinked) lost++;
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      __callDispose(_stack, _error, _hasError);
    }
  } catch (error) {
    if (!(error instanceof ZeroIpcError) || error.code !== "ZEROIPC_NOT_FOUND") throw error;
  }
}
console.log(`${attached} ${lost}`);
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vLi4vdGVzdHMvcHJvZ3JhbXMvYXR0YWNoZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIEF0dGFjaGVzIHRvIGEgc2VnbWVudCBhZ2FpbiBhbmQgYWdhaW4sIHN0YXlzIGZvciBhIHdoaWxlLCBhbmQgdGVsbHMgd2hlbiBpdHMgc2VnbWVudCBoYXMgbG9zdCBpdHMgbmFtZSBtZWFud2hpbGUuXG4vLyBBcmd1bWVudHM6IHRoZSBzZWdtZW50LCBmb3IgaG93IG1hbnkgbWlsbGlzZWNvbmRzLiBQcmludHMgaG93IG9mdGVuIGl0IGF0dGFjaGVkLCBhbmQgaG93IG9mdGVuIHRoYXQgd2VudCB3cm9uZy5cblxuaW1wb3J0IHsgc2V0VGltZW91dCB9IGZyb20gXCJub2RlOnRpbWVycy9wcm9taXNlc1wiO1xuaW1wb3J0IHsgTWVtb3J5LCBaZXJvSXBjRXJyb3IgfSBmcm9tIFwiemVyb2lwY1wiO1xuXG5jb25zdCBbbmFtZSA9IFwiXCIsIG1pbGxpc2Vjb25kcyA9IFwiMFwiXSA9IHByb2Nlc3MuYXJndi5zbGljZSgyKTtcbi8qKiBXaG9ldmVyIHRha2VzIGxvbmdlciBmcm9tIG9wZW5pbmcgdGhlIGZpbGUgdG8gbG9ja2luZyBhIHNsb3QgaXMgbm90IHByb21pc2VkIGFueXRoaW5nLiAqL1xuY29uc3QgUFJPTVBUID0gNTA7XG5jb25zdCBlbmQgPSBwZXJmb3JtYW5jZS5ub3coKSArIE51bWJlcihtaWxsaXNlY29uZHMpO1xubGV0IGF0dGFjaGVkID0gMDtcbmxldCBsb3N0ID0gMDtcbndoaWxlIChwZXJmb3JtYW5jZS5ub3coKSA8IGVuZCkge1xuICBjb25zdCBiZWd1biA9IHBlcmZvcm1hbmNlLm5vdygpO1xuICB0cnkge1xuICAgIHVzaW5nIG1lbW9yeSA9IG5ldyBNZW1vcnkobmFtZSk7XG4gICAgY29uc3QgcHJvbXB0ID0gcGVyZm9ybWFuY2Uubm93KCkgLSBiZWd1biA8IFBST01QVDtcbiAgICBhdHRhY2hlZCsrO1xuICAgIGF3YWl0IHNldFRpbWVvdXQoMjAwKTtcbiAgICBpZiAocHJvbXB0ICYmIG1lbW9yeS51bmxpbmtlZCkgbG9zdCsrO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGlmICghKGVycm9yIGluc3RhbmNlb2YgWmVyb0lwY0Vycm9yKSB8fCBlcnJvci5jb2RlICE9PSBcIlpFUk9JUENfTk9UX0ZPVU5EXCIpIHRocm93IGVycm9yO1xuICB9XG59XG5jb25zb2xlLmxvZyhgJHthdHRhY2hlZH0gJHtsb3N0fWApO1xuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7Ozs7QUFHQSxTQUFTLGtCQUFrQjtBQUMzQixTQUFTLFFBQVEsb0JBQW9CO0FBRXJDLElBQU0sQ0FBQyxPQUFPLElBQUksZUFBZSxHQUFHLElBQUksUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUU1RCxJQUFNLFNBQVM7QUFDZixJQUFNLE1BQU0sWUFBWSxJQUFJLElBQUksT0FBTyxZQUFZO0FBQ25ELElBQUksV0FBVztBQUNmLElBQUksT0FBTztBQUNYLE9BQU8sWUFBWSxJQUFJLElBQUksS0FBSztBQUM5QixRQUFNLFFBQVEsWUFBWSxJQUFJO0FBQzlCLE1BQUk7QUFDRjtBQUFBO0FBQUEsWUFBTSxTQUFTLG9CQUFJLE9BQU8sSUFBSTtBQUM5QixZQUFNLFNBQVMsWUFBWSxJQUFJLElBQUksUUFBUTtBQUMzQztBQUNBLFlBQU0sV0FBVyxHQUFHO0FBQ3BCLFVBQUksVUFBVSxPQUFPLFNBQVU7QUFBQSxhQUovQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFLRixTQUFTLE9BQU87QUFDZCxRQUFJLEVBQUUsaUJBQWlCLGlCQUFpQixNQUFNLFNBQVMsb0JBQXFCLE9BQU07QUFBQSxFQUNwRjtBQUNGO0FBQ0EsUUFBUSxJQUFJLEdBQUcsUUFBUSxJQUFJLElBQUksRUFBRTsiLAogICJuYW1lcyI6IFtdCn0K

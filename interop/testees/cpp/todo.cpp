#include "structure.h"
StructurePtr make_map(const Making &) { throw Unknown{"map"}; }
StructurePtr make_set(const Making &) { throw Unknown{"set"}; }
StructurePtr make_pool(const Making &) { throw Unknown{"pool"}; }
StructurePtr make_future(const Making &) { throw Unknown{"future"}; }
StructurePtr make_lazy(const Making &) { throw Unknown{"lazy"}; }
StructurePtr make_derived(const Making &) { throw Unknown{"derived"}; }

"""The atomic operations as machine code, for where there is no libatomic, or where calling it costs more.

Each function takes an address and its operands as C's calling convention has them, is position-independent, and touches
nothing but the word at that address. Their sources stand beside them; tests compare what they do with libatomic, and
the aarch64 ones run in an emulator where there is one.

`run` performs a programme, so that one call does what would be hundreds: see `Atomics.run`.
"""

from __future__ import annotations

# rdi: address, rsi and rdx: operands. Loads and stores are ordered but for a store before a load (hence xchg).
_X86_64 = {
    "load32": "8b07 c3",  # mov eax,[rdi]
    "load64": "488b07 c3",
    "store32": "8737 c3",  # xchg [rdi],esi
    "store64": "488737 c3",
    "cas32": "89f0 f00fb117 0f94c0 0fb6c0 c3",  # mov eax,esi; lock cmpxchg [rdi],edx; sete al; movzx eax,al
    "cas64": "4889f0 f0480fb117 0f94c0 0fb6c0 c3",
    "exchange32": "89f0 8707 c3",  # mov eax,esi; xchg [rdi],eax
    "exchange64": "4889f0 488707 c3",
    "fetch_add32": "89f0 f00fc107 c3",  # mov eax,esi; lock xadd [rdi],eax
    "fetch_add64": "4889f0 f0480fc107 c3",
    "fetch_and32": "8b07 89c2 21f2 f00fb117 75f6 c3",  # 1: mov edx,eax; and edx,esi; lock cmpxchg [rdi],edx; jne 1b
    "fetch_and64": "488b07 4889c2 4821f2 f0480fb117 75f3 c3",
    "fetch_or32": "8b07 89c2 09f2 f00fb117 75f6 c3",
    "fetch_or64": "488b07 4889c2 4809f2 f0480fb117 75f3 c3",
    "fetch_xor32": "8b07 89c2 31f2 f00fb117 75f6 c3",
    "fetch_xor64": "488b07 4889c2 4831f2 f0480fb117 75f3 c3",
    "fence": "0faef0 c3",  # mfence
    "run": """
        4531c0 4989f9                        | xor r8d,r8d; mov r9,rdi
        4939f0 7442                          | 1: cmp r8,rsi; je 9f
        498b09 498b7908                      | mov rcx,[r9]; mov rdi,[r9+8]
        498b4110 498b5118                    | mov rax,[r9+16]; mov rdx,[r9+24]
        4883f901 740b 770e                   | cmp rcx,1; je 3f; ja 4f
        f0480fb117 7524 eb19                 | lock cmpxchg [rdi],rdx; jne 9f; jmp 7f
        488907 eb14                          | 3: mov [rdi],rax; jmp 7f
        31c9                                 | 4: xor ecx,ecx
        4839d1 740d                          | 5: cmp rcx,rdx; je 7f
        4c8b14c8 4c8914cf                    | mov r10,[rax+8*rcx]; mov [rdi+8*rcx],r10
        48ffc1 ebee                          | inc rcx; jmp 5b
        4983c120 49ffc0 ebb9                 | 7: add r9,32; inc r8; jmp 1b
        4c89c0 c3                            | 9: mov rax,r8; ret
    """,
}

# x0: address, x1 and x2: operands. ldaxr and stlxr: the same on every ARMv8.
_AARCH64 = {
    "load32": "00fcdf88 c0035fd6",  # ldar w0,[x0]
    "load64": "00fcdfc8 c0035fd6",
    "store32": "01fc9f88 c0035fd6",  # stlr w1,[x0]
    "store64": "01fc9fc8 c0035fd6",
    # 0: ldaxr w3,[x0]; cmp w3,w1; b.ne 1f; stlxr w4,w2,[x0]; cbnz w4,0b; mov w0,#1; ret; 1: clrex; mov w0,#0
    "cas32": "03fc5f88 7f00016b a1000054 02fc0488 84ffff35 20008052 c0035fd6 5f3f03d5 00008052 c0035fd6",
    "cas64": "03fc5fc8 7f0001eb a1000054 02fc04c8 84ffff35 20008052 c0035fd6 5f3f03d5 00008052 c0035fd6",
    "exchange32": "03fc5f88 01fc0488 c4ffff35 e003032a c0035fd6",  # 0: ldaxr w3; stlxr w4,w1; cbnz w4,0b; mov w0,w3
    "exchange64": "03fc5fc8 01fc04c8 c4ffff35 e00303aa c0035fd6",
    "fetch_add32": "03fc5f88 6500010b 05fc0488 a4ffff35 e003032a c0035fd6",  # the same with add w5,w3,w1 before stlxr
    "fetch_add64": "03fc5fc8 6500018b 05fc04c8 a4ffff35 e00303aa c0035fd6",
    "fetch_and32": "03fc5f88 6500010a 05fc0488 a4ffff35 e003032a c0035fd6",
    "fetch_and64": "03fc5fc8 6500018a 05fc04c8 a4ffff35 e00303aa c0035fd6",
    "fetch_or32": "03fc5f88 6500012a 05fc0488 a4ffff35 e003032a c0035fd6",
    "fetch_or64": "03fc5fc8 650001aa 05fc04c8 a4ffff35 e00303aa c0035fd6",
    "fetch_xor32": "03fc5f88 6500014a 05fc0488 a4ffff35 e003032a c0035fd6",
    "fetch_xor64": "03fc5fc8 650001ca 05fc04c8 a4ffff35 e00303aa c0035fd6",
    "fence": "bf3b03d5 c0035fd6",  # dmb ish
    "run": """
        080080d2                             | mov x8,#0
        1f0101eb 00030054                    | 1: cmp x8,x1; b.eq 9f
        031040a9 051841a9                    | ldp x3,x4,[x0]; ldp x5,x6,[x0,#16]
        7f0400f1 00010054 28010054           | cmp x3,#1; b.eq 3f; b.hi 4f
        87fc5fc8 ff0005eb e1010054           | 2: ldaxr x7,[x4]; cmp x7,x5; b.ne 8f
        86fc09c8 89ffff35 09000014           | stlxr w9,x6,[x4]; cbnz w9,2b; b 7f
        85fc9fc8 07000014                    | 3: stlr x5,[x4]; b 7f
        a60000b4                             | 4: cbz x6,6f
        a78440f8 878400f8                    | 5: ldr x7,[x5],#8; str x7,[x4],#8
        c60400d1 a6ffffb5                    | sub x6,x6,#1; cbnz x6,5b
        bf3903d5                             | 6: dmb ishld
        00800091 08050091 e9ffff17           | 7: add x0,x0,#32; add x8,x8,#1; b 1b
        5f3f03d5                             | 8: clrex
        e00308aa c0035fd6                    | 9: mov x0,x8; ret
    """,
}

_MACHINES = {"x86_64": _X86_64, "amd64": _X86_64, "aarch64": _AARCH64, "arm64": _AARCH64}


def _bytes_of(source: str) -> bytes:
    """The code of a source: of each line, what stands before the bar."""
    return b"".join(bytes.fromhex(line.partition("|")[0]) for line in source.splitlines())


def stubs_for(machine: str) -> dict[str, bytes] | None:
    """Each function's code on this machine (`platform.machine()`), or None."""
    sources = _MACHINES.get(machine.lower())
    return None if sources is None else {name: _bytes_of(source) for name, source in sources.items()}

f"a{{"
f"a{{b"
f"}}a{{b}}{x}}}"
f"{x:{{}}}" if 0 else 1
f"{x!r:>{w}.{p}f}abc{y=}" f"{z = !s}" "tail" u"x" rf"\d{a}\n{{"
f'''a
{x:
  >10}
b'''
f"{x=:>5}"
f"{ x = }"
f"{x:%Y-%m-%d}"
f"{x!r:}"
f"\N{DIGIT ONE}{x}\N{DIGIT TWO}{{"
f"{'a' 'b'}{f'{f"{1}"}'}"
f"{lambda_}{(lambda x: 1)}{ {1:2}[1] }"
f"{a['b']}{a["b"]}"
f"{x:a{y}b{z}c}"
f""
f"" "" f""
"" f"{x}" ""
u"a" f"b"
f"{*a, b}"
f"{yield_}"
def g(): f"{yield x}"
f"{x:\x41{y}}"
f"{a!=b}{a==b}{a>=b}"
f"{x:{'a' + "b"}}"
f"\
abc{x}\
"
b"a" b'b' rb'\x'
'a' 'b' """c
d"""
f"{x,}"
f"{x:=5}"
f"{x}" f"{y}"
f"{x:{y}}" "é" f"é{x}é"
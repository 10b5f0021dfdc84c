"a" 'b' """c""" \
    'd'
u'x' U'y' "z"
"z" u'x'
b'\x00\xff\'\n\101' B"a" Rb'\x' bR"""
b"""
r'\'' R"\
"
'\
'
"\N{DIGIT ONE}\N{latin small letter e with acute}\N{LF}\N{HANGUL SYLLABLE GAG}\N{CJK UNIFIED IDEOGRAPH-4E00}"
"\u00e9\U0001F600\x41\101\7\08\a\b\f\v\q"
"é😀"
'\ud800'
"tab	inside"

# -*- coding: latin-1 -*-
a = "é" + b
c = 1

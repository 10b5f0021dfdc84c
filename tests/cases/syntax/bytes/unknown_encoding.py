#!/usr/bin/python
# coding: klingon
a = 1

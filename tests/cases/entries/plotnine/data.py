from plotnine.data import *

# Each is a frame.
anscombe_quartet_ = anscombe_quartet
diamonds_ = diamonds
economics_ = economics
economics_long_ = economics_long
faithful_ = faithful
faithfuld_ = faithfuld
huron_ = huron
luv_colours_ = luv_colours
meat_ = meat
midwest_ = midwest
mpg_ = mpg
msleep_ = msleep
mtcars_ = mtcars
pageviews_ = pageviews
penguins_ = penguins
presidential_ = presidential
seals_ = seals
txhousing_ = txhousing

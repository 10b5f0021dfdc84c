# %%
%%time
a = 1
# %%
%%bash
for f in *; do echo $f; done
# %%
b = 2

#!/usr/bin/env python
# coding: utf-8

# In[1]:


get_ipython().magic('matplotlib inline')
get_ipython().run_line_magic('time', 'x = 1')
%matplotlib inline


# In[2]:


a = 1

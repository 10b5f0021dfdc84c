#: people.csv [sex, city, age]
import pandas as pd

df = pd.read_csv('people.csv')
city = df['city'].astype('category')

add_categories = city.cat.add_categories(['Riga'])
as_ordered = city.cat.as_ordered()
as_unordered = city.cat.as_unordered()
categories = city.cat.categories
ordered = city.cat.ordered
remove_categories = city.cat.remove_categories(['Rome'])
remove_unused_categories = city.cat.remove_unused_categories()
rename_categories = city.cat.rename_categories({'Bern': 'BE'})
reorder_categories = city.cat.reorder_categories(['Rome', 'Oslo', 'Bern'])
set_categories = city.cat.set_categories(['Bern', 'Oslo'])
codes = city.cat.codes

# The same as methods of what holds the values.
held = pd.Categorical(df['city'])
from_codes = pd.Categorical.from_codes([0, 1, 0], categories=['a', 'b'])
held_add = held.add_categories(['Riga'])
held_ordered = held.as_ordered()
held_unordered = held.as_unordered()
held_categories = held.categories
held_codes = held.codes
held_is_ordered = held.ordered
held_remove = held.remove_categories(['Rome'])
held_used = held.remove_unused_categories()
held_rename = held.rename_categories(['x', 'y', 'z'])
held_reorder = held.reorder_categories(['Rome', 'Oslo', 'Bern'])
held_set = held.set_categories(['Bern', 'Oslo'])
united = pd.api.types.union_categoricals([pd.Categorical(df['sex']), pd.Categorical(df['sex'])])
kind = pd.CategoricalDtype(['Bern', 'Oslo', 'Rome'], ordered=True)
cast = df['city'].astype(kind)

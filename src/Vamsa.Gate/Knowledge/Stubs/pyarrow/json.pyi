# Checked against PyArrow 15.
from pyarrow.frames import Table
from pandas.core.frame import DataFrame as PandasFrame

def read_json(input_file, *args, **options) -> Table[Read[input_file]]: ...

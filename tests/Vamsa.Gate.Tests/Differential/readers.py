"""What the real pandas calls the columns of small files, read with the options that scripts read with.

Prints a JSON object a line: first the files, {name: text, or base64 of a workbook}, then {"call": text, "columns": [...]};
calls that the installed pandas refuses are left out.
"""
import base64, json, os, sys, tempfile, warnings
import pandas as pd

warnings.filterwarnings("ignore")
ROWS = "31,1,0\n22,0,1\n45,1,1\n"
FILES = {
    "plain.csv": "age,sex,target\n" + ROWS,
    "semicolons.csv": ("age,sex,target\n" + ROWS).replace(",", ";"),
    "tabs.txt": ("age,sex,target\n" + ROWS).replace(",", "\t"),
    "tabs.tsv": ("age,sex,target\n" + ROWS).replace(",", "\t"),
    "bars.csv": ("age,sex,target\n" + ROWS).replace(",", "|"),
    "spaced.csv": ("age,sex,target\n" + ROWS).replace(",", ", "),
    "blanks.txt": "age sex  target\n31 1  0\n22 0  1\n45 1  1\n",
    "aligned.txt": "  age  sex  target\n   31    1     0\n   22    0     1\n   45    1     1\n",
    "bare.csv": ROWS,
    "bare.data": "31 1  0\n22 0  1\n45 1  1\n",
    "comments.csv": "# made by hand, today\n\nage,sex,target # as read\n31,1,0\n22,0,1 # x\n45,1,1\n",
    "percent.csv": "%a,b\nage,sex,target\n" + ROWS,
    "title.csv": "People of the town\nas of 2020\nage,sex,target\n" + ROWS,
    "units.csv": "age,sex,target\nyears,code,flag\n" + ROWS,
    "gaps.csv": "\n\nage,sex,target\n31,1,0\n\n22,0,1\n45,1,1\n",
    "row_names.csv": "age,sex,target\n1,31,1,0\n2,22,0,1\n3,45,1,1\n",
    "written.csv": ",age,sex,target\n0,31,1,0\n1,22,0,1\n2,45,1,1\n",
    "quoted.csv": "'age','sex','target'\n" + ROWS,
    "twice.csv": "age,age,target\n" + ROWS,
}
CALLS = r"""
read_csv('plain.csv')
read_csv('plain.csv', header=0)
read_csv('plain.csv', header=1)
read_csv('plain.csv', header=None)
read_csv('plain.csv', header=None, prefix='x')
read_csv('plain.csv', header='infer', names=['a', 'b', 'c'])
read_csv('plain.csv', header=0, names=['a', 'b', 'c'])
read_csv('plain.csv', header=0, names=['a', 'b'])
read_csv('plain.csv', header=0, names=['a', 'b', 'c'], usecols=['a', 'c'])
read_csv('plain.csv', header=0, names=['a', 'c'], usecols=[0, 2])
read_csv('plain.csv', skiprows=0)
read_csv('plain.csv', skiprows=None)
read_csv('plain.csv', skiprows=1)
read_csv('plain.csv', skiprows=1, header=None)
read_csv('plain.csv', skiprows=2, header=None, prefix='c_')
read_csv('plain.csv', skiprows=1, names=['a', 'b', 'c'])
read_csv('plain.csv', skiprows=[1])
read_csv('plain.csv', skiprows=[0, 2], header=None)
read_csv('plain.csv', skiprows=range(1, 3))
read_csv('plain.csv', usecols=['age', 'sex'])
read_csv('plain.csv', usecols=[0, 2])
read_csv('plain.csv', usecols=lambda c: c != 'sex')
read_csv('plain.csv', index_col=0)
read_csv('plain.csv', index_col='age')
read_csv('plain.csv', index_col=[0, 1])
read_csv('plain.csv', index_col=False)
read_csv('plain.csv', usecols=[1, 2], index_col=0)
read_csv('plain.csv', sep='\t')
read_csv('plain.csv', comment='#')
read_csv('plain.csv', nrows=2)
read_table('plain.csv', sep=',')
read_csv('semicolons.csv')
read_csv('semicolons.csv', sep=';')
read_csv('semicolons.csv', delimiter=';')
read_csv('semicolons.csv', sep=None, engine='python')
read_csv('semicolons.csv', sep='[;]', engine='python')
read_csv('tabs.txt', sep='\t')
read_csv('tabs.txt', '\t')
read_csv('tabs.txt', sep=r'\t', engine='python')
read_table('tabs.txt')
read_table('tabs.tsv')
read_csv('bars.csv', sep='|')
read_csv('bars.csv', sep='\\|', engine='python')
read_csv('spaced.csv')
read_csv('spaced.csv', skipinitialspace=True)
read_csv('spaced.csv', sep=', ', engine='python')
read_csv('spaced.csv', sep=r',\s*', engine='python')
read_csv('blanks.txt', sep=' ')
read_csv('blanks.txt', sep=r'\s+')
read_csv('blanks.txt', delim_whitespace=True)
read_table('blanks.txt', sep='\\s+')
read_table('blanks.txt', delim_whitespace=True)
read_csv('aligned.txt', sep=r'\s+')
read_csv('aligned.txt', delim_whitespace=True)
read_fwf('aligned.txt', skiprows=1, names=['a', 'b', 'c'])
read_csv('bare.csv', header=None)
read_csv('bare.csv', header=None, prefix='V')
read_csv('bare.csv', header=None, usecols=[0, 2])
read_csv('bare.csv', header=None, index_col=0)
read_csv('bare.csv', names=['a', 'b', 'c'])
read_csv('bare.csv', names=['a', 'b'])
read_csv('bare.csv', names=list('abc'))
read_csv('bare.csv', names=['a', 'b', 'c'], index_col=0)
read_csv('bare.csv', names=['a', 'b', 'c'], usecols=['a', 'c'])
read_csv('bare.data', sep=r'\s+', header=None)
read_csv('bare.data', delim_whitespace=True, header=None)
read_csv('bare.data', delim_whitespace=True, names=['a', 'b', 'c'])
read_csv('bare.data', sep=' ', skipinitialspace=True, header=None)
read_csv('comments.csv', comment='#')
read_csv('comments.csv', comment='#', header=None)
read_csv('comments.csv', skiprows=2)
read_csv('percent.csv', comment='%')
read_csv('title.csv', skiprows=2)
read_csv('title.csv', header=2)
read_csv('title.csv', skiprows=[0, 1])
read_csv('title.csv', skiprows=1, header=1)
read_csv('title.csv', skiprows=3, header=None, names=['a', 'b', 'c'])
read_csv('units.csv', skiprows=[1])
read_csv('units.csv', header=1)
read_csv('gaps.csv')
read_csv('gaps.csv', skiprows=2)
read_csv('gaps.csv', header=1)
read_csv('row_names.csv')
read_csv('row_names.csv', index_col=0)
read_csv('written.csv')
read_csv('written.csv', index_col=0)
read_csv('written.csv', index_col=[0])
read_csv('written.csv', usecols=[1, 2, 3])
read_csv('quoted.csv', quotechar="'")
read_csv('twice.csv')
read_csv('twice.csv', header=0, names=['a', 'b', 'c'])
read_excel('book.xlsx')
read_excel('book.xlsx', header=None)
read_excel('book.xlsx', header=None, names=['a', 'b', 'c'])
read_excel('book.xlsx', names=['a', 'b', 'c'])
read_excel('book.xlsx', header=1)
read_excel('book.xlsx', skiprows=1, header=None)
read_excel('book.xlsx', usecols='A:B')
read_excel('book.xlsx', usecols='A,C')
read_excel('book.xlsx', usecols='B:C', header=None)
read_excel('book.xlsx', usecols=[0, 2])
read_excel('book.xlsx', usecols=['age'])
read_excel('book.xlsx', index_col=0)
read_excel('book.xlsx', sheet_name='title')
read_excel('book.xlsx', sheet_name='title', skiprows=2)
read_excel('book.xlsx', 'title', header=2)
read_excel('book.xlsx', sheet_name='title', skiprows=[0, 1])
read_excel('book.xlsx', sheet_name=1, skiprows=1, header=1)
read_excel('book.xlsx', sheet_name='below')
read_excel('book.xlsx', sheet_name='below', skiprows=1)
read_excel('book.xlsx', sheet_name='below', header=2)
ExcelFile('book.xlsx').parse('title', skiprows=2)
ExcelFile('book.xlsx').parse('title', header=2)
""".strip().splitlines()


def book():
    """A workbook whose sheets begin with the header, with a title, and below and beside the first cell."""
    with pd.ExcelWriter("book.xlsx") as writer:
        people = pd.DataFrame({"age": [31, 22], "sex": [1, 0], "target": [0, 1]})
        people.to_excel(writer, sheet_name="people", index=False)
        people.to_excel(writer, sheet_name="title", index=False, startrow=2)
        pd.DataFrame({"title": ["as of 2020"]}).to_excel(writer, sheet_name="title", index=False)
        people[["age", "sex"]].to_excel(writer, sheet_name="below", index=False, startrow=2, startcol=1)


def main():
    os.chdir(tempfile.mkdtemp())
    for name, text in FILES.items():
        with open(name, "w") as file: file.write(text)
    files = dict(FILES)
    try:
        book()
        files["book.xlsx"] = base64.b64encode(open("book.xlsx", "rb").read()).decode()
    except ImportError: pass  # pandas writes and reads workbooks with a package of its own.
    print(json.dumps(files))
    for call in CALLS:
        try: columns = list(eval(f"pd.{call}", {"pd": pd}).columns)
        except (TypeError, ImportError, FileNotFoundError): continue
        print(json.dumps({"call": call, "columns": [str(column) for column in columns]}))


if __name__ == "__main__": main()

#!/bin/bash
# Plays ten pull requests on the built tool, each as GitHub makes it: a merge commit of the topic into the base, cloned
# with depth 2. Five must be blocked and five must pass. Prints verdict, place and annotations; exits 1 when one differs.
#
#   build/ten-pull-requests.sh [VAMSA-GATE…]      the command, default: the release build of this repository
set -u
here=$(cd "$(dirname "$0")/.." && pwd)
if [ $# -gt 0 ]; then gate=("$@"); else gate=("$here/artifacts/bin/Vamsa.Gate.Cli/release/vamsa-gate"); fi
work=$(mktemp -d) || exit 2
trap 'rm -rf "$work"' EXIT
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null
export GIT_AUTHOR_NAME=t GIT_AUTHOR_EMAIL=t@t GIT_COMMITTER_NAME=t GIT_COMMITTER_EMAIL=t@t
wrong=0

base() {
  mkdir -p .vamsa data lib notebooks
  cat > .vamsa/policy.yml <<'END'
version: 1
rules:
  - id: identifiers
    columns: [ssn, "*_no"]
    message: Identifiers are not for models.
  - id: protected
    categories: [sex_gender]
END
  echo 'age,sex,income,ssn,member_no,defaulted' > data/loans.csv
  cat > lib/features.py <<'END'
LEFT_OUT = ["member_no"]


def prepare(frame):
    frame = frame.dropna()
    return frame.drop(columns=LEFT_OUT)
END
  cat > score.py <<'END'
import pandas as pd
from sklearn.ensemble import GradientBoostingClassifier

from lib.features import prepare

loans = prepare(pd.read_csv("data/loans.csv"))
loans = loans.drop(columns=["ssn"])
loans = loans.drop(columns=["sex"])
X = loans.drop(columns=["defaulted"])
GradientBoostingClassifier().fit(X, loans["defaulted"])
END
  cat > limits.py <<'END'
import pandas as pd
from sklearn.linear_model import Ridge

loans = pd.read_csv("data/loans.csv", usecols=[
    "age",
    "income",
])
Ridge().fit(loans[["age"]], loans["income"])
END
  cat > old.py <<'END'
import pandas as pd
from sklearn.tree import DecisionTreeClassifier

loans = pd.read_csv("data/loans.csv")
DecisionTreeClassifier().fit(loans[["age", "sex"]], loans["defaulted"])
END
  cat > notebooks/columns.ipynb <<'END'
{
 "cells": [
  {
   "cell_type": "code",
   "metadata": {},
   "outputs": [],
   "source": [
    "COLUMNS = [\n",
    "    'age',\n",
    "]"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
END
  cat > notebooks/model.ipynb <<'END'
{
 "cells": [
  {
   "cell_type": "code",
   "metadata": {},
   "outputs": [],
   "source": [
    "%run columns.ipynb\n",
    "import pandas as pd\n",
    "from sklearn.linear_model import LogisticRegression\n",
    "loans = pd.read_csv('../data/loans.csv')\n",
    "LogisticRegression().fit(loans[COLUMNS], loans['defaulted'])"
   ]
  }
 ],
 "metadata": {},
 "nbformat": 4,
 "nbformat_minor": 5
}
END
}

# pull NUMBER TITLE EXPECTED-EXIT-CODE EXPECTED-TEXT CHANGE: the change is a function that edits the working tree
pull() {
  local repository="$work/$1" clone="$work/$1-clone" code text
  mkdir "$repository" && cd "$repository" || exit 2
  git init -q -b main . && base && git add -A && git commit -qm base
  git checkout -qb topic && "$5" && git add -A && git commit -qm topic
  git checkout -q main && echo more > NEWS && git add -A && git commit -qm 'main moves on'
  git checkout -q --detach && git merge -q --no-ff -m merge topic && git branch pull
  git clone -q --depth 2 --branch pull "file://$repository" "$clone" 2> "$work/clone.log" || { cat "$work/clone.log"; exit 2; }
  cd "$clone" || exit 2
  text=$("${gate[@]}" check --base HEAD^1 --format github 2>&1)
  code=$?
  echo "=== $1. $2: exit code $code"
  printf '%s\n' "$text" | sed 's/^::/  annotation ::/; /stop-commands/d; /annotation ::[0-9a-f]*::$/d'
  if [ "$code" != "$3" ] || ! printf '%s\n' "$text" | grep -qF -- "$4"; then
    echo "!!! expected exit code $3 and: $4"
    wrong=$((wrong + 1))
  fi
}

drop_is_gone() { sed -i '/"ssn"/d' score.py; }
helper_lets_through() { sed -i 's/LEFT_OUT = .*/LEFT_OUT = []/' lib/features.py; }
more_is_read() { sed -i 's/^    "income",/    "income",\n    "sex",/; s/loans\[\["age"\]\]/loans.drop(columns="income")/' limits.py; }
rule_goes_with_it() { sed -i '/id: protected/,$d' .vamsa/policy.yml; sed -i '/"sex"/d' score.py; }
notebook_list_grows() { sed -i "s/    \"    'age',.n\",/    \"    'age',\\\\n\",\n    \"    'sex',\\\\n\",/" notebooks/columns.ipynb; }

script_moves() { mkdir models && git mv old.py models/tree.py && sed -i '1i # The tree of the first version.' models/tree.py; }
comment_changes() { sed -i 's/^Ridge/# A limit for each customer.\nRidge/' limits.py; sed -i 's/^loans = pd/loans  = pd/' old.py; }
column_leaves() { sed -i 's/\["age", "sex"\]/["age"]/' old.py; }
model_comes() {
  cat > fresh.py <<'END'
import pandas as pd
from sklearn.linear_model import LogisticRegression

loans = pd.read_csv("data/loans.csv")
LogisticRegression().fit(loans[["age", "income"]], loans["defaulted"])
END
}
words_change() { printf '# Loans\n\nSee score.py.\n' > README.md; }

pull 1 'a drop is gone' 1 '::error file=score.py,line=7,' drop_is_gone
pull 2 'a helper of another file lets a column through' 1 '::error file=lib/features.py,line=1,' helper_lets_through
pull 3 'more columns are read' 1 '::error file=limits.py,line=' more_is_read
pull 4 'the rule goes together with what it stopped' 1 '::warning file=.vamsa/policy.yml,line=' rule_goes_with_it
pull 5 'a list of columns grows in a notebook that another one runs' 1 '::error file=notebooks/columns.ipynb,line=10,' notebook_list_grows
pull 6 'a script moves' 0 'models/tree.py:6:1: VG101 deny, existing:' script_moves
pull 7 'only comments and spaces change' 0 'old.py:5:1: VG101 deny, existing:' comment_changes
pull 8 'a column leaves a model' 0 '1 model changed' column_leaves
pull 9 'a model comes that may' 0 '1 added' model_comes
pull 10 'no script changes' 0 'passed: 0 deny, 0 warn, 0 note; 0 scripts, 0 models' words_change

if [ "$wrong" = 0 ]; then echo "=== five blocked, five passed, as they must"; else echo "=== $wrong of ten are wrong"; exit 1; fi

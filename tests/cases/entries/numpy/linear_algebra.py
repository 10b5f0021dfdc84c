#: people.csv [age, income]
import numpy as np
import pandas as pd

df = pd.read_csv('people.csv')
A = df[['age', 'income']].to_numpy()
B = df[['income', 'age']].to_numpy()
a = df['age'].to_numpy()
b = df['income'].to_numpy()
square = A.T @ A

# numpy.linalg
linalg_cholesky = np.linalg.cholesky(square)
linalg_cond = np.linalg.cond(A)
linalg_det = np.linalg.det(square)
linalg_eig = np.linalg.eig(square)
linalg_eigh = np.linalg.eigh(square)
linalg_eigvals = np.linalg.eigvals(square)
linalg_eigvalsh = np.linalg.eigvalsh(square)
linalg_inv = np.linalg.inv(square)
linalg_lstsq = np.linalg.lstsq(A, b)
linalg_matrix_power = np.linalg.matrix_power(square, 2)
linalg_matrix_rank = np.linalg.matrix_rank(A)
linalg_multi_dot = np.linalg.multi_dot([A, square])
linalg_pinv = np.linalg.pinv(A)
linalg_qr = np.linalg.qr(A)
linalg_slogdet = np.linalg.slogdet(square)
linalg_solve = np.linalg.solve(square, square[0])
linalg_svd = np.linalg.svd(A)
linalg_tensorinv = np.linalg.tensorinv(np.eye(4).reshape(2, 2, 2, 2))
linalg_tensorsolve = np.linalg.tensorsolve(square, square[0])

# numpy.ma
ma_array = np.ma.array(A)
ma_masked_array = np.ma.masked_array(A)
ma_masked_invalid = np.ma.masked_invalid(A.astype(float))
ma_masked_where = np.ma.masked_where(A > 30, A)
ma_filled = np.ma.filled(np.ma.array(A))
ma_masked_equal = np.ma.masked_equal(A, 3)
ma_masked_greater = np.ma.masked_greater(A, 3)
ma_masked_greater_equal = np.ma.masked_greater_equal(A, 3)
ma_masked_inside = np.ma.masked_inside(A, 3, 4)
ma_masked_less = np.ma.masked_less(A, 3)
ma_masked_less_equal = np.ma.masked_less_equal(A, 3)
ma_masked_outside = np.ma.masked_outside(A, 3, 4)
ma_masked_values = np.ma.masked_values(A, 3)
filled = np.ma.array(A).filled(0)
compressed = np.ma.array(A).compressed()

#: people.csv [age, income]
import pandas as pd
import scipy.stats

df = pd.read_csv('people.csv')

# Tests are looked at.
pearsonr = scipy.stats.pearsonr
spearmanr = scipy.stats.spearmanr
kendalltau = scipy.stats.kendalltau
pointbiserialr = scipy.stats.pointbiserialr
probplot = scipy.stats.probplot
chi2_contingency = scipy.stats.chi2_contingency
ttest_ind = scipy.stats.ttest_ind
ttest_rel = scipy.stats.ttest_rel
ttest_1samp = scipy.stats.ttest_1samp
f_oneway = scipy.stats.f_oneway
mannwhitneyu = scipy.stats.mannwhitneyu
wilcoxon = scipy.stats.wilcoxon
kruskal = scipy.stats.kruskal
friedmanchisquare = scipy.stats.friedmanchisquare
ks_2samp = scipy.stats.ks_2samp
kstest = scipy.stats.kstest
shapiro = scipy.stats.shapiro
anderson = scipy.stats.anderson
normaltest = scipy.stats.normaltest
levene = scipy.stats.levene
bartlett = scipy.stats.bartlett
fisher_exact = scipy.stats.fisher_exact
chisquare = scipy.stats.chisquare
linregress = scipy.stats.linregress
sem = scipy.stats.sem
jarque_bera = scipy.stats.jarque_bera

# Distributions.
d_norm = scipy.stats.norm
d_t = scipy.stats.t
d_chi2 = scipy.stats.chi2
d_f = scipy.stats.f
d_uniform = scipy.stats.uniform
d_expon = scipy.stats.expon
d_poisson = scipy.stats.poisson
d_binom = scipy.stats.binom
d_bernoulli = scipy.stats.bernoulli
d_geom = scipy.stats.geom
d_randint = scipy.stats.randint
d_beta = scipy.stats.beta
d_gamma = scipy.stats.gamma
d_lognorm = scipy.stats.lognorm
d_weibull_min = scipy.stats.weibull_min
d_pareto = scipy.stats.pareto
d_laplace = scipy.stats.laplace
d_logistic = scipy.stats.logistic
d_cauchy = scipy.stats.cauchy
d_multivariate_normal = scipy.stats.multivariate_normal
d_loguniform = scipy.stats.loguniform
d_reciprocal = scipy.stats.reciprocal
d_truncnorm = scipy.stats.truncnorm

frozen = scipy.stats.norm(40, 10)
pdf = frozen.pdf(df['age'])
logpdf = frozen.logpdf(df['age'])
cdf = frozen.cdf(df['age'])
logcdf = frozen.logcdf(df['age'])
sf = frozen.sf(df['age'])
logsf = frozen.logsf(df['age'])
ppf = frozen.ppf(df['age'] / 100)
isf = frozen.isf(df['age'] / 100)
pmf = scipy.stats.poisson(40).pmf(df['age'])
logpmf = scipy.stats.poisson(40).logpmf(df['age'])
fitted = scipy.stats.norm.fit(df['age'])
loc = scipy.stats.norm.mean()

# Not checked against a version.
import kmodes.kmodes as kmodes
import kmodes.kprototypes as kprototypes

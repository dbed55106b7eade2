# Kills the engines when the launcher is gone, however it ended: standard input is a pipe that only the launcher holds open.
# $1: folder with a file for each running engine, its pid inside. $2: folder of this run, removed in the end. $3: the signal
# that is sent first.
trap '' HUP INT TERM
cat > /dev/null

# Sends a signal to all of them; true while one of them runs.
send() {
  status=1
  for file in "$1"/*; do
    [ -f "$file" ] && kill "-$2" "$(cat "$file")" 2> /dev/null && status=0
  done
  return $status
}

# Renamed, so that an engine that is just starting cannot write its pid, and exits.
mv "$1" "$1.closed" || exit 0
send "$1.closed" "$3"
rounds=0
while send "$1.closed" 0 && [ $rounds -lt 30 ]; do
  rounds=$((rounds + 1))
  sleep 0.1
done
send "$1.closed" KILL
rm -rf "$2"

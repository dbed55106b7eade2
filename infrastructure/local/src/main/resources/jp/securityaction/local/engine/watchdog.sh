# Ends the engines when the launcher is gone, however it went: standard input is a pipe that only the launcher holds open.
# $1: folder with one file a running engine, its pid inside. $2: folder of this run, removed in the end. $3: the signal that
# asks them to end.
trap '' HUP INT TERM
cat > /dev/null

# Sends a signal to all of them; true when one was there to take it.
tell() {
  heard=1
  for file in "$1"/*; do
    [ -f "$file" ] && kill "-$2" "$(cat "$file")" 2> /dev/null && heard=0
  done
  return $heard
}

# Under another name, so that an engine only just starting finds no place to note its pid, and gives up.
mv "$1" "$1.closed" || exit 0
tell "$1.closed" "$3"
rounds=0
while tell "$1.closed" 0 && [ $rounds -lt 30 ]; do
  rounds=$((rounds + 1))
  sleep 0.1
done
tell "$1.closed" KILL
rm -rf "$2"

# Ends what a killed launcher leaves behind. Reads "watch SIGNAL PID" and "forget SIGNAL PID" until
# the launcher closes the pipe, which the kernel does for it even after kill -9.
trap '' INT TERM HUP
watched=""
while read -r order signal pid; do
  rest=""
  for entry in $watched; do
    [ "$entry" = "$signal:$pid" ] || rest="$rest $entry"
  done
  watched=$rest
  # Youngest first: a service ends before the database it writes to.
  [ "$order" = watch ] && watched="$signal:$pid $rest"
done
for entry in $watched; do
  kill -"${entry%%:*}" "${entry##*:}" 2>/dev/null
done
round=0
while [ "$round" -lt 100 ]; do
  left=""
  for entry in $watched; do
    kill -0 "${entry##*:}" 2>/dev/null && left="$left ${entry##*:}"
  done
  [ -z "$left" ] && exit 0
  sleep 0.1
  round=$((round + 1))
done
# shellcheck disable=SC2086
kill -KILL $left 2>/dev/null

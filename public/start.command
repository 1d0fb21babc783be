#!/bin/sh
# Opens Lodeway with the small web server of Python 3. Closing this window ends it.
cd "$(dirname "$0")" || exit 1
port="${1:-8000}"
address="http://127.0.0.1:$port/"
if ! command -v python3 >/dev/null 2>&1; then
  echo "Python 3 is not installed. Serve this folder with any other web server: see README.txt."
  echo "Python 3이 없습니다. 다른 웹 서버로 이 폴더를 여세요. README.txt를 보세요."
  exit 1
fi
echo "Lodeway: $address   (Ctrl+C ends it; another port: sh start.command 8123)"
(
  sleep 1
  if command -v open >/dev/null 2>&1; then open "$address"; elif command -v xdg-open >/dev/null 2>&1; then xdg-open "$address"; fi
) >/dev/null 2>&1 &
exec python3 -m http.server "$port" --bind 127.0.0.1

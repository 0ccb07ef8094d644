#!/usr/bin/env bash
# Whether the application in this container serves: its readiness, asked without any program the image may lack.
# READY_PORT is where /actuator is.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${READY_PORT:?}"
printf 'GET /actuator/health/readiness HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
head -n 1 <&3 | grep -q ' 200'

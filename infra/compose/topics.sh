#!/bin/sh
# The topics, once each. A topic that is there stays as it is. KAFKA, REPLICATION and MIN_INSYNC say where and how safely.
set -eu
for topic in request coordination complaint reporting; do
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "${KAFKA:?}" --create --if-not-exists \
    --topic "barnekoordinator.$topic.v1" --partitions 6 --replication-factor "${REPLICATION:-1}" \
    --config retention.ms=-1 --config "min.insync.replicas=${MIN_INSYNC:-1}"
done

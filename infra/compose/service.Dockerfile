# One image per service and one for the gateway: the module is an argument. Built from what `mvn -DskipTests package` made.
FROM eclipse-temurin:25-jre AS unpacked
ARG MODULE
WORKDIR /unpacked
COPY ${MODULE}/target/*-exec.jar application.jar
# Unpacked, libraries apart: quicker to start than one jar in another, and a change of ours is a small layer.
RUN java -Djarmode=tools -jar application.jar extract --destination application

FROM eclipse-temurin:25-jre
# A number, so that an orchestrator can see that it is not root.
RUN groupadd --gid 10001 app && useradd --uid 10001 --gid app --no-create-home --shell /usr/sbin/nologin app \
    && install -d -o app -g app -m 0700 /keys /post
WORKDIR /app
COPY --from=unpacked /unpacked/application/lib lib
COPY --from=unpacked /unpacked/application/application.jar application.jar
COPY --chmod=0555 infra/compose/ready.sh /usr/local/bin/ready
USER 10001:10001
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 CMD ["ready"]
ENTRYPOINT ["java", \
    "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
    "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", \
    "-Daxoniq.update-checker.disabled=true", \
    "-jar", "application.jar"]

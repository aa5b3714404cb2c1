# syntax=docker/dockerfile:1

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml .
COPY src/main src/main
COPY web web
COPY db db
RUN --mount=type=cache,target=/root/.m2 mvn --batch-mode --no-transfer-progress package -Dmaven.test.skip=true

FROM eclipse-temurin:25-jre
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
RUN useradd --system --uid 10001 --home-dir /app sugarmap \
    && mkdir -p /app /data \
    && chown sugarmap /app /data
WORKDIR /app
COPY --from=build /build/target/sugarmap.jar sugarmap.jar
COPY --from=build /build/target/lib lib
USER sugarmap
ENV SUGARMAP_PORT=7070 SUGARMAP_DATA=/data JAVA_FLAGS="-XX:+UseSerialGC -Xmx256m"

# One start on a scratch database, with a visit to the main pages, teaches the AOT cache what a start loads and links.
RUN get() { exec 3<>/dev/tcp/127.0.0.1/7070 && printf 'GET %s HTTP/1.0\r\n\r\n' "$1" >&3 && grep -q '200 OK' <&3; }; \
    java -XX:AOTCacheOutput=/app/sugarmap.aot $JAVA_FLAGS -jar /app/sugarmap.jar serve --data /tmp/training & \
    until get /readyz 2>/dev/null; do sleep 0.2; done; \
    for page in / /roadmap /initiatives /docs /desugar; do get "$page"; done; \
    kill %1; wait %1 || true; \
    test -s /app/sugarmap.aot && rm -r /tmp/training

VOLUME /data
EXPOSE 7070
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s CMD \
    exec 3<>/dev/tcp/127.0.0.1/$SUGARMAP_PORT && printf 'GET /readyz HTTP/1.0\r\n\r\n' >&3 && grep -q '200 OK' <&3
ENTRYPOINT ["/bin/bash", "-c", "exec java -XX:AOTCache=/app/sugarmap.aot $JAVA_FLAGS -jar /app/sugarmap.jar \"$@\"", "sugarmap"]
CMD ["serve"]

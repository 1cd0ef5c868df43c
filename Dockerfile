# By tag for a try; `scripts/image` puts the digest of the day here and writes it on the image.
ARG BASE=python:3.13-slim
FROM ${BASE} AS build
WORKDIR /app
COPY requirements.lock .
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.lock

FROM ${BASE}
# Pictures with Arabic letters need it: Pillow loads it when they are drawn.
RUN apt-get update \
 && apt-get install --yes --no-install-recommends libfribidi0 \
 && rm -rf /var/lib/apt/lists/*
RUN groupadd --gid 10001 backline \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin backline \
 && install -d -o backline -g backline -m 0700 /app/data /app/keys
WORKDIR /app
COPY --from=build /venv /venv
COPY bot bot
COPY content content
COPY migrations migrations
COPY LICENSE THIRD-PARTY.md ./
# Nothing can be compiled later: the root is read-only, and the health check starts often.
RUN python -m compileall -q bot migrations
ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
# By number, so that Kubernetes can see that it is not root.
USER 10001:10001
# The root is read-only: data and keys are volumes, each of its own.
VOLUME ["/app/data", "/app/keys"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot", "run"]

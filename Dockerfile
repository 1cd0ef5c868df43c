FROM python:3.13-slim AS build
WORKDIR /app
COPY requirements.lock .
RUN python -m venv /venv \
 && /venv/bin/pip install --no-cache-dir --require-hashes --no-deps -r requirements.lock

FROM python:3.13-slim
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin backline \
 && install -d -o backline -g backline -m 0700 /app/data /app/keys
WORKDIR /app
COPY --from=build /venv /venv
COPY bot bot
COPY content content
COPY migrations migrations
# Nothing can be compiled later: the root is read-only, and the health check starts often.
RUN python -m compileall -q bot migrations
ENV PATH=/venv/bin:$PATH PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
USER backline
# The root is read-only: data and keys are volumes, each of its own.
VOLUME ["/app/data", "/app/keys"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=10s --start-period=30s CMD ["python", "-m", "bot", "health"]
CMD ["python", "-m", "bot", "run"]

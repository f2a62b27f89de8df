# Two stages: the first installs, the second runs. Nothing is written outside /data and /tmp, so the
# container can run with a read-only root (compose.yaml does).

FROM python:3.13-slim AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv --without-pip /venv
COPY requirements.lock /build/
RUN pip --python /venv/bin/python install --require-hashes --only-binary :all: -r /build/requirements.lock
COPY bot /app/bot
COPY content /app/content
# Compiled here, since a read-only root cannot keep what Python compiles at the first start.
RUN /venv/bin/python -m compileall -q /venv/lib /app/bot

FROM python:3.13-slim
RUN useradd --system --user-group --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin hecht \
    && install -d -o hecht -g hecht -m 0700 /data
COPY --from=build /venv /venv
COPY --from=build /app /app
# Nothing here needs a shell or an installer: whoever gets in by a flaw finds none. Only `docker compose exec
# hecht python …` remains. The last command that a shell runs is the one that removes it.
RUN rm -rf /usr/local/lib/python3*/site-packages/pip* /usr/local/lib/python3*/ensurepip /usr/local/bin/pip* \
    && rm -f /bin/bash /bin/rbash /bin/dash /bin/sh
WORKDIR /app
ENV PATH=/venv/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    BOT_DATA_DIR=/data
USER hecht
VOLUME /data
# Healthy: the heartbeat file in the data dir is younger than three minutes.
HEALTHCHECK --interval=60s --timeout=15s --start-period=60s --retries=2 \
    CMD ["python", "-m", "bot", "status", "--health"]
ENTRYPOINT ["python", "-m", "bot"]
CMD ["run"]

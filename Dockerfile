FROM node:20-bookworm-slim
RUN mkdir /sayso && chown node /sayso
WORKDIR /sayso
USER node
COPY --chown=node . .
RUN npm install --no-audit --no-fund && npm run build
CMD ["npm", "start"]

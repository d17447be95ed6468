# Every step that run.sh takes on a machine is taken here in the same order; a test compares the two.

# Styles and communities from npm (run.sh: make_assets).
FROM node:20-bookworm-slim AS assets
WORKDIR /src
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts
COPY . .
RUN npm run assets

FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /src
COPY . .
COPY --from=assets /src/wwwroot/lib wwwroot/lib
COPY --from=assets /src/src/EnrollOnline.Rehearsal/lib src/EnrollOnline.Rehearsal/lib
RUN dotnet publish src/EnrollOnline.Cli -c Release -o /app/enroll -v q
RUN dotnet publish src/EnrollOnline.Web -c Release -o /app/web -v q

# pango draws notices and lists as PDF; Noto brings the Chinese characters in them; gdk-pixbuf makes photographs of papers anew.
FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS runtime
RUN apt-get update \
 && apt-get install -y --no-install-recommends libpangocairo-1.0-0 libgdk-pixbuf-2.0-0 fonts-noto-cjk \
 && rm -rf /var/lib/apt/lists/*
COPY --from=build /app /app
USER $APP_UID
WORKDIR /app/web
ENTRYPOINT ["dotnet"]
CMD ["EnrollOnline.Web.dll"]

// A CouchDB-like server: express-pouchdb over LevelDB. Prints its port once it listens.
import express from "express";
import expressPouchDb from "express-pouchdb";
import PouchDB from "pouchdb";

const [folder] = process.argv.slice(2);
const OnDisk = PouchDB.defaults({ prefix: `${folder}/` });
const app = express();
app.use(expressPouchDb(OnDisk, { mode: "minimumForPouchDB", logPath: `${folder}/log.txt`, configPath: `${folder}/config.json` }));
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));

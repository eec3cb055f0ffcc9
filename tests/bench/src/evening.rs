//! An evening with many phones, in a host that runs in a process of its own.

use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use serde_json::{Value, json};

use crate::Trouble;
use crate::load::Line;
use crate::process::{built, megabytes, own_disk};

/// The program that serves an evening, or stands in for it. Ended when dropped.
pub struct Server {
    child: Child,
    /// Where it answers.
    pub here: SocketAddr,
}

impl Server {
    /// Starts a program that says where it answers.
    pub fn start(name: &str, arguments: &[&str]) -> Result<Self, Trouble> {
        let program = built(name)?;
        let mut child = Command::new(&program)
            .args(arguments)
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| format!("{}: {error}", program.display()))?;
        let mut line = String::new();
        let says = child.stdout.take().ok_or("no output")?;
        BufReader::new(says).read_line(&mut line)?;
        let here = line.trim().trim_start_matches("http://").parse()?;
        Ok(Self { child, here })
    }

    /// What it holds in memory now, in MB, and what it has held at most.
    pub fn megabytes(&self) -> Result<(f64, f64), Trouble> {
        let of = |name| megabytes(self.child.id(), name);
        Ok((of("VmRSS:")?, of("VmHWM:")?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        drop(self.child.kill());
        drop(self.child.wait());
    }
}

/// See the module.
pub struct Evening {
    /// The host's process.
    pub server: Server,
    /// Where phones reach it.
    pub phones: SocketAddr,
    /// The task to write challenges.
    pub task: String,
    /// The project file.
    pub project: PathBuf,
    secret: String,
    console: Line,
    // Gone last of all.
    _folder: tempfile::TempDir,
}

impl Evening {
    /// A mapping evening on which challenges are asked for.
    pub async fn open() -> Result<Self, Trouble> {
        let folder = tempfile::tempdir_in(own_disk()?)?;
        let path = folder.path().to_string_lossy().into_owned();
        let arguments = ["--folder", &path, "--phone-address", "127.0.0.2"];
        let server = Server::start("test-host", &arguments)?;
        let mut console = Line::open(server.here, 0).await?;
        let project = json!({ "title": "Fuldt hus", "municipality": "Odsherred" });
        let project = call(&mut console, "desk.create", project).await?;
        let session = json!({
            "workshop": "mapping", "track": "everyone", "date": "2021-06-07", "starts": "17:00",
            "ends": "20:00", "place": "Vig", "facilitator": "", "question": "", "agenda": [],
        });
        let session = call(&mut console, "sessions.add", session).await?["id"].take();
        call(&mut console, "live.open", json!({ "id": session })).await?;
        let ask =
            json!({ "sessionId": session, "kind": "challenges", "question": "", "roundId": null });
        let task = call(&mut console, "live.ask", ask).await?;
        let open = json!({ "sessionId": session, "address": "127.0.0.2", "ticketsOnly": false });
        let open = call(&mut console, "phones.open", open).await?["open"].take();
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let qr = text(&open["qr"]["text"]);
        Ok(Self {
            server,
            phones: text(&open["shownAddress"]).parse()?,
            task: text(&task["id"]),
            project: Path::new(&text(&project["path"])).to_owned(),
            secret: qr.rsplit('#').next().unwrap_or_default().to_owned(),
            console,
            _folder: folder,
        })
    }

    /// Asks for votes on two ideas as well; answers the task and the ideas.
    pub async fn ask_for_votes(&mut self) -> Result<(String, [String; 2]), Trouble> {
        let session = self.call("live.screen", json!({})).await?["session"]["id"].take();
        let mut ideas = Vec::new();
        for title in ["Følgeven", "Samkørsel"] {
            let idea = json!({
                "sessionId": session, "title": title, "groupId": null, "authorId": null,
                "tableNumber": null, "challenges": [],
            });
            let id = self.call("ideas.add", idea).await?;
            ideas.push(id["id"].as_str().unwrap_or_default().to_owned());
        }
        let round = json!({
            "title": "Hvad går vi videre med?", "sessionId": session, "options": ideas,
            "way": { "kind": "dots", "dotsPerPerson": 5, "maxPerIdea": 3 },
        });
        let round = self.call("votes.add", round).await?["id"].take();
        let ask = json!({ "sessionId": session, "kind": "vote", "question": "", "roundId": round });
        let task = self.call("live.ask", ask).await?;
        let ideas = ideas.try_into().map_err(|_| "two ideas")?;
        Ok((task["id"].as_str().unwrap_or_default().to_owned(), ideas))
    }

    /// What the QR on the screen says.
    pub fn qr(&self) -> String {
        format!("http://{}/#{}", self.phones, self.secret)
    }

    /// What an operation of the console answers.
    pub async fn call(&mut self, name: &str, input: Value) -> Result<Value, Trouble> {
        call(&mut self.console, name, input).await
    }

    /// Lets phones in, some at a time; answers their tokens in order.
    pub async fn join(&self, phones: u32) -> Result<Vec<String>, Trouble> {
        const AT_ONCE: u32 = 25;
        let mut tokens = Vec::new();
        for first in (0..phones).step_by(AT_ONCE as usize) {
            let some = first..phones.min(first + AT_ONCE);
            let joins = some.map(|number| {
                let (here, secret) = (self.phones, self.secret.clone());
                tokio::spawn(async move {
                    let mut line = Line::open(here, number).await?;
                    let body = json!({ "secret": secret, "groupId": "citizen" });
                    let joined = line.ok("POST /api/join", "", &body).await?;
                    let token = joined["token"].as_str().ok_or("no token")?;
                    Ok::<_, Trouble>(token.to_owned())
                })
            });
            for join in joins.collect::<Vec<_>>() {
                tokens.push(join.await??);
            }
        }
        Ok(tokens)
    }
}

async fn call(console: &mut Line, name: &str, input: Value) -> Result<Value, Trouble> {
    let body = json!({ "operation": name, "input": input });
    console.ok("POST /api/call", "", &body).await
}

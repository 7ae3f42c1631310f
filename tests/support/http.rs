//! Just enough HTTP/1.1 to send a request to a deployed API: one request a connection.

use std::io::{Read, Write};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

use serde_json::Value;

const PATIENCE: Duration = Duration::from_secs(60);

/// A deployed REST API as a client sees it.
#[derive(Clone, Copy)]
pub struct Api<'a> {
    pub port: u16,
    pub id: &'a str,
}

pub struct Answer {
    pub status: u16,
    headers: Vec<(String, String)>,
    pub body: String,
}

impl Api<'_> {
    pub fn get(&self, path: &str) -> Answer {
        self.send("GET", path, &[], "")
    }

    /// A request with headers of its own.
    pub fn request(&self, method: &str, path: &str, headers: &[(&str, &str)]) -> Answer {
        self.send(method, path, headers, "")
    }

    pub fn post(&self, path: &str, key: Option<&str>, body: &str) -> Answer {
        let key = key.map(|key| ("x-api-key", key));
        self.send("POST", path, key.as_slice(), body)
    }

    /// Sends the same POST `times` over, `clients` at a time, as a client in a hurry does.
    pub fn burst(&self, times: usize, clients: usize, path: &str, key: &str, body: &str) -> Vec<Answer> {
        let each = times.div_ceil(clients);
        std::thread::scope(|scope| {
            let client = || (0..each).map(|_| self.post(path, Some(key), body)).collect::<Vec<_>>();
            let clients: Vec<_> = (0..clients).map(|_| scope.spawn(client)).collect();
            clients.into_iter().flat_map(|client| client.join().expect("a client does not panic")).collect()
        })
    }

    /// The name under which the emulator knows the API.
    pub fn host(&self) -> String {
        let Api { port, id } = self;
        format!("{id}.execute-api.localhost:{port}")
    }

    pub fn send(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Answer {
        let host = self.host();
        let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
        let length = body.len();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {length}\r\n{headers}\r\n{body}"
        );
        let answer = exchange(self.port, &request).unwrap_or_else(|error| panic!("{method} {path}: {error}"));
        Answer::parse(&answer).unwrap_or_else(|| panic!("{method} {path}: this is no HTTP answer: {answer:?}"))
    }
}

impl Answer {
    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.iter().find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.as_str())
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_str(&self.body).unwrap_or_else(|error| panic!("{error} in the body {:?}", self.body))
    }

    /// A body in chunks is not understood; the emulator states the length.
    fn parse(text: &str) -> Option<Answer> {
        let (head, body) = text.split_once("\r\n\r\n")?;
        let (status, headers) = head.split_once("\r\n").unwrap_or((head, ""));
        let headers: Vec<(String, String)> = headers
            .lines()
            .filter_map(|line| line.split_once(':'))
            .map(|(name, value)| (name.trim().to_string(), value.trim().to_string()))
            .collect();
        let answer = Answer { status: status.split(' ').nth(1)?.parse().ok()?, headers, body: body.to_string() };
        let length: usize = answer.header("content-length")?.parse().ok()?;
        // an answer without content has none, whatever length is stated
        (answer.status == 204 || length == answer.body.len()).then_some(answer)
    }
}

fn exchange(port: u16, request: &str) -> std::io::Result<String> {
    let mut stream = TcpStream::connect_timeout(&(Ipv4Addr::LOCALHOST, port).into(), PATIENCE)?;
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    Ok(answer)
}

//! A static server for `www/dist` on this machine only, as strict as a server on the internet should be.

use std::fs::File;
use std::hash::{DefaultHasher, Hasher};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread;

use anyhow::{Context, Result, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::run;

const USUAL_PORT: u16 = 8317;
const WORKERS: usize = 4;

const HEADERS: &[(&str, &str)] = &[
    (
        "Content-Security-Policy",
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         font-src 'self'; connect-src 'none'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
         frame-ancestors 'none'; worker-src 'self'; require-trusted-types-for 'script'; \
         trusted-types centre-checks centre-checks-worker",
    ),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
];

/// How a file is kept by browsers: what is named after its content for ever, anything else only while the server says that it is
/// still the same.
const FOR_EVER: &str = "public, max-age=31536000, immutable";
const ASK_AGAIN: &str = "no-cache";

/// What the build puts beside each file, the smallest first: the encoding and the ending of the name.
const ENCODINGS: &[(&str, &str)] = &[("br", "br"), ("gzip", "gz")];

/// Where to serve.
#[derive(Debug, PartialEq)]
pub struct Options {
    pub port: Option<u16>,
    /// The path before every file of the site: `/`, or `/some/path/`.
    pub base: String,
}

impl Options {
    pub fn parse(args: &[String]) -> Result<Options> {
        let mut options = Options {
            port: None,
            base: "/".to_owned(),
        };
        let mut args = args.iter();
        while let Some(name) = args.next() {
            let mut value = || args.next().with_context(|| format!("{name} needs a value"));
            match name.as_str() {
                "--port" => {
                    let given = value()?;
                    let port = given.parse().ok();
                    options.port = Some(port.with_context(|| {
                        format!("a port is a number from 0 (any free one) to 65535, not `{given}`")
                    })?);
                }
                "--base" => {
                    options.base = value()?.clone();
                    if !options.base.starts_with('/') || !options.base.ends_with('/') {
                        bail!("a base starts and ends with a slash, as /some/path/ does");
                    }
                }
                other => {
                    bail!("there is no option `{other}`; there are --port N and --base /PATH/")
                }
            }
        }
        Ok(options)
    }
}

/// Takes the port that was asked for, or the usual one, or any free one where the usual one is taken.
pub fn bind(port: Option<u16>) -> Result<TcpListener> {
    let listen = |port| TcpListener::bind(("127.0.0.1", port));
    match port {
        Some(port) => listen(port)
            .with_context(|| format!("port {port} cannot be used; name another, or leave --port out for a free one")),
        None => Ok(listen(USUAL_PORT).or_else(|_| listen(0))?),
    }
}

/// Serves until the process is ended.
pub fn run(listener: TcpListener, options: &Options) -> Result<()> {
    let root = run::root().join("www/dist");
    let root = root
        .canonicalize()
        .context("www/dist is missing; `cargo xtask start` builds it")?;
    let port = listener.local_addr()?.port();
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow::anyhow!("the server could not start: {error}"))?;
    let site = Arc::new(Site {
        root,
        base: options.base.clone(),
    });
    let server = Arc::new(server);
    for _ in 0..WORKERS {
        let (server, site) = (server.clone(), site.clone());
        thread::spawn(move || {
            while let Ok(request) = server.recv() {
                // A browser that disconnects in the middle of an answer is not a reason to stop.
                let _ = site.answer(request);
            }
        });
    }
    println!("\nThe portal is at http://127.0.0.1:{port}{}", options.base);
    println!("Ctrl+C ends it.");
    std::io::stdout().flush()?;
    loop {
        thread::park();
    }
}

struct Site {
    root: PathBuf,
    base: String,
}

#[derive(Debug, PartialEq)]
enum Found {
    File(PathBuf),
    /// A folder requested without its closing slash, which relative links in its page need.
    Folder(String),
    Nothing,
}

impl Site {
    fn answer(&self, request: Request) -> std::io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            let response = text(405, "This server only answers GET and HEAD.");
            return request.respond(response.with_header(header("Allow", "GET, HEAD")));
        }
        match self.find(request.url()) {
            Found::File(path) => {
                let sent = |name: &str| {
                    let found = request
                        .headers()
                        .iter()
                        .find(|header| header.field.to_string().eq_ignore_ascii_case(name));
                    found.map_or_else(String::new, |header| header.value.to_string())
                };
                let (accepts, known) = (sent("Accept-Encoding"), sent("If-None-Match"));
                request.respond(self.file(&path, &accepts, &known)?)
            }
            Found::Folder(to) => request.respond(text(301, "Moved.").with_header(header("Location", &to))),
            Found::Nothing => match self.root.join("404.html") {
                page if page.is_file() => request.respond(plain(404, &page)?),
                _ => request.respond(text(404, "There is no such page.")),
            },
        }
    }

    /// A file, compressed where the browser takes that, or only the word that it has it already.
    fn file(&self, path: &Path, accepts: &str, known: &str) -> std::io::Result<Response<Box<dyn Read + Send>>> {
        let is_asset = path.starts_with(self.root.join("assets"));
        let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", path.display()));
        let encoded = ENCODINGS
            .iter()
            .find(|(encoding, ending)| takes(accepts, encoding) && beside(ending).is_file());
        let chosen = encoded.map_or_else(|| path.to_owned(), |(_, ending)| beside(ending));
        let tag = tag(&chosen, encoded.map_or("plain", |(encoding, _)| encoding))?;
        let mut response = if known.split(',').any(|one| one.trim() == tag) {
            response(304, mime(path), Box::new(std::io::empty()), Some(0))
        } else {
            let opened = File::open(&chosen)?;
            let length = usize::try_from(opened.metadata()?.len()).ok();
            response(200, mime(path), Box::new(opened), length)
        };
        if let Some((encoding, _)) = encoded {
            response.add_header(header("Content-Encoding", encoding));
        }
        response.add_header(header("Vary", "Accept-Encoding"));
        response.add_header(header("Cache-Control", if is_asset { FOR_EVER } else { ASK_AGAIN }));
        response.add_header(header("ETag", &tag));
        Ok(response)
    }

    fn find(&self, url: &str) -> Found {
        let path = url.split(['?', '#']).next().unwrap_or_default();
        let Some(inside) = path.strip_prefix(&self.base) else {
            return Found::Nothing;
        };
        let Some(decoded) = percent_decoded(inside) else {
            return Found::Nothing;
        };
        let relative = Path::new(&decoded);
        let plain = |part| matches!(part, Component::Normal(_));
        if decoded.contains(['\\', '\0']) || !relative.components().all(plain) {
            return Found::Nothing;
        }
        let mut wanted = self.root.join(relative);
        if wanted.is_dir() {
            if !decoded.is_empty() && !decoded.ends_with('/') {
                return Found::Folder(format!("{path}/"));
            }
            wanted.push("index.html");
        } else if decoded.ends_with('/') {
            return Found::Nothing;
        }
        // A link inside the site could still point out of it.
        match wanted.canonicalize() {
            Ok(real) if real.starts_with(&self.root) && real.is_file() => Found::File(real),
            _ => Found::Nothing,
        }
    }
}

fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                u8::try_from(digit()? * 16 + digit()?).ok()?
            }
            other => other,
        });
    }
    String::from_utf8(bytes).ok()
}

/// Whether a list such as `gzip, br;q=0.5` takes an encoding.
fn takes(accepts: &str, encoding: &str) -> bool {
    accepts.split(',').any(|one| {
        let (name, weight) = one.split_once(';').unwrap_or((one, ""));
        let weight = weight.trim().strip_prefix("q=").unwrap_or("1");
        name.trim().eq_ignore_ascii_case(encoding) && weight.parse::<f32>().is_ok_and(|weight| weight > 0.0)
    })
}

/// Changes with what is in the file.
fn tag(path: &Path, encoding: &str) -> std::io::Result<String> {
    let mut hasher = DefaultHasher::new();
    hasher.write(&std::fs::read(path)?);
    Ok(format!("\"{:x}-{encoding}\"", hasher.finish()))
}

fn plain(status: u16, path: &Path) -> std::io::Result<Response<Box<dyn Read + Send>>> {
    let opened = File::open(path)?;
    let length = usize::try_from(opened.metadata()?.len()).ok();
    Ok(response(status, mime(path), Box::new(opened), length))
}

fn text(status: u16, says: &str) -> Response<Box<dyn Read + Send>> {
    let body = std::io::Cursor::new(format!("{says}\n").into_bytes());
    let length = body.get_ref().len();
    let response = response(status, "text/plain; charset=utf-8", Box::new(body), Some(length));
    response.with_header(header("Cache-Control", "no-store"))
}

fn response(
    status: u16,
    mime: &str,
    body: Box<dyn Read + Send>,
    length: Option<usize>,
) -> Response<Box<dyn Read + Send>> {
    let headers = HEADERS.iter().map(|(name, value)| header(name, value));
    let headers = headers.chain([header("Content-Type", mime)]).collect();
    Response::new(status.into(), headers, body, length, None)
        // Always send the length, so that a page that is cut short is noticed.
        .with_chunked_threshold(usize::MAX)
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).expect("the headers are plain text")
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("json" | "map") => "application/json",
        Some("webmanifest") => "application/manifest+json",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("ico") => "image/x-icon",
        Some("woff2") => "font/woff2",
        Some("ics") => "text/calendar; charset=utf-8",
        Some("csv") => "text/csv; charset=utf-8",
        Some("txt" | "md") => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(args: &[&str]) -> Result<Options> {
        Options::parse(&args.iter().map(|&arg| arg.to_owned()).collect::<Vec<_>>())
    }

    fn site(base: &str) -> (PathBuf, Site) {
        let name = format!("centre-checks-{}-{}", std::process::id(), base.replace('/', "_"));
        let outside = std::env::temp_dir().join(name);
        let root = outside.join("dist");
        std::fs::create_dir_all(root.join("cy")).unwrap();
        std::fs::write(root.join("index.html"), "en").unwrap();
        std::fs::write(root.join("cy/index.html"), "cy").unwrap();
        std::fs::write(root.join("a b.txt"), "spaced").unwrap();
        std::fs::write(outside.join("secret.txt"), "secret").unwrap();
        let root = root.canonicalize().unwrap();
        let base = base.to_owned();
        (outside, Site { root, base })
    }

    #[test]
    fn options_are_read_and_wrong_ones_are_refused() {
        let options = parse(&["--port", "0", "--base", "/a/b/"]).unwrap();
        assert_eq!((options.port, options.base.as_str()), (Some(0), "/a/b/"));
        assert_eq!(parse(&[]).unwrap().base, "/");
        for wrong in [&["--port", "x"][..], &["--port"], &["--base", "a/"], &["--open"]] {
            assert!(parse(wrong).is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_taken_port_is_an_error_only_where_it_was_asked_for() {
        let first = bind(Some(0)).unwrap();
        let taken = first.local_addr().unwrap().port();
        let error = bind(Some(taken)).unwrap_err().to_string();
        assert!(error.contains(&format!("port {taken} cannot be used")));
        let (usual, other) = (bind(None).unwrap(), bind(None).unwrap());
        assert_ne!(usual.local_addr().unwrap(), other.local_addr().unwrap());
    }

    #[test]
    fn files_and_folders_are_found_and_nothing_outside_the_site_is() {
        let (outside, site) = site("/");
        let file = |name: &str| Found::File(site.root.join(name));
        assert_eq!(site.find("/"), file("index.html"));
        assert_eq!(site.find("/?q=1"), file("index.html"));
        assert_eq!(site.find("/cy/"), file("cy/index.html"));
        assert_eq!(site.find("/a%20b.txt"), file("a b.txt"));
        assert_eq!(site.find("/cy"), Found::Folder("/cy/".to_owned()));
        #[cfg(unix)]
        std::os::unix::fs::symlink(outside.join("secret.txt"), site.root.join("link.txt")).unwrap();
        for nothing in [
            "/../secret.txt",
            "/cy/../../secret.txt",
            "/%2e%2e/secret.txt",
            "/..%2fsecret.txt",
            "/..%5csecret.txt",
            "//etc/passwd",
            "/%2fetc/passwd",
            "/link.txt",
            "/%zz",
            "/%f",
            "/%00",
            "/%ff",
            "/index.html/",
            "/missing",
            "",
        ] {
            assert_eq!(site.find(nothing), Found::Nothing, "{nothing}");
        }
        std::fs::remove_dir_all(outside).unwrap();
    }

    #[test]
    fn what_is_compressed_is_sent_so_to_who_takes_it_and_kept_as_long_as_it_holds() {
        let (outside, site) = site("/encoded/");
        std::fs::create_dir_all(site.root.join("assets")).unwrap();
        for (name, content) in [
            ("assets/a.js", "plain"),
            ("assets/a.js.br", "br"),
            ("assets/a.js.gz", "gz"),
            ("index.html.gz", "gz"),
        ] {
            std::fs::write(site.root.join(name), content).unwrap();
        }
        let get = |name: &str, accepts: &str, known: &str| {
            let response = site.file(&site.root.join(name), accepts, known).unwrap();
            let value = |name: &'static str| {
                let found = response.headers().iter().find(|header| header.field.equiv(name));
                found.map_or_else(String::new, |header| header.value.to_string())
            };
            let headers = [
                value("Content-Encoding"),
                value("Cache-Control"),
                value("Vary"),
                value("Content-Type"),
            ];
            let (tag, status) = (value("ETag"), response.status_code().0);
            let mut body = String::new();
            response.into_reader().read_to_string(&mut body).unwrap();
            (status, headers, tag, body)
        };
        let javascript = "text/javascript; charset=utf-8";
        for (accepts, encoding, body) in [
            ("gzip, deflate, br, zstd", "br", "br"),
            ("gzip;q=1.0, br;q=0", "gzip", "gz"),
            ("GZIP", "gzip", "gz"),
            ("identity", "", "plain"),
            ("", "", "plain"),
            ("brotli", "", "plain"),
        ] {
            let (status, headers, _, sent) = get("assets/a.js", accepts, "");
            assert_eq!((status, sent.as_str()), (200, body), "{accepts}");
            assert_eq!(
                headers,
                [encoding, FOR_EVER, "Accept-Encoding", javascript],
                "{accepts}"
            );
        }
        let (_, headers, tag, body) = get("index.html", "br, gzip", "");
        assert_eq!((body.as_str(), headers[1].as_str()), ("gz", "no-cache"));
        let (status, _, _, body) = get("index.html", "br, gzip", &format!("\"other\", {tag}"));
        assert_eq!((status, body.as_str()), (304, ""));
        // The same page in another encoding is another file.
        assert_eq!(get("index.html", "", &tag).0, 200);
        std::fs::write(site.root.join("index.html.gz"), "anew").unwrap();
        assert_eq!(get("index.html", "br, gzip", &tag).0, 200);
        std::fs::remove_dir_all(outside).unwrap();
    }

    #[test]
    fn below_a_base_nothing_else_is_found() {
        let (outside, site) = site("/some/path/");
        assert_eq!(site.find("/some/path/"), Found::File(site.root.join("index.html")));
        let folder = Found::Folder("/some/path/cy/".to_owned());
        assert_eq!(site.find("/some/path/cy"), folder);
        for nothing in ["/", "/index.html", "/some/path", "/some/pathindex.html"] {
            assert_eq!(site.find(nothing), Found::Nothing, "{nothing}");
        }
        std::fs::remove_dir_all(outside).unwrap();
    }
}

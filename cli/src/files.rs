//! Reading a file into a text, and writing one whole.

use std::fs;
use std::io::{self, Read as _, Seek as _, Write as _};
use std::path::{Path, PathBuf};

use centre_checks::Language;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::de::DeserializeOwned;

use crate::Refused;
use centre_checks_cli::words::{NO_FILE, NO_JSON, NO_PRINT, NO_WRITE, Words};

/// The bytes of a file, or of standard input for `-`.
pub fn bytes(file: &Path, language: Language) -> Result<Vec<u8>, Refused> {
    let read = if file.as_os_str() == "-" {
        let mut all = Vec::new();
        io::stdin().lock().read_to_end(&mut all).map(|_| all)
    } else {
        fs::read(file)
    };
    read.map_err(|error| refused(NO_FILE, file, &error, language))
}

fn refused(said: Words, file: &Path, why: &dyn std::fmt::Display, language: Language) -> Refused {
    let values = [("file", &*file.to_string_lossy()), ("why", &why.to_string())];
    Refused(said.with(language, &values))
}

/// The text of a file in UTF-8, UTF-16 or Windows-1252.
pub fn text(file: &Path, language: Language) -> Result<String, Refused> {
    Ok(decoded(&bytes(file, language)?))
}

/// By its mark; without one, by where its zeros are; else UTF-8 if it is that, or Windows-1252.
pub fn decoded(bytes: &[u8]) -> String {
    let encoding = shown(bytes).unwrap_or(match std::str::from_utf8(bytes) {
        Ok(_) => UTF_8,
        Err(_) => WINDOWS_1252,
    });
    encoding.decode(bytes).0.into_owned()
}

/// The encoding that a file's beginning shows.
fn shown(bytes: &[u8]) -> Option<&'static Encoding> {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return Some(encoding);
    }
    let head = &bytes[..bytes.len().min(1000)];
    // A letter of a western language has a zero beside it in UTF-16.
    let zeros = |from: usize| {
        let all = head.iter().skip(from).step_by(2);
        all.clone().filter(|byte| **byte == 0).count() * 2 > all.count()
    };
    match (zeros(0), zeros(1)) {
        (false, true) => Some(UTF_16LE),
        (true, false) => Some(UTF_16BE),
        _ => None,
    }
}

/// The JSON of a file.
pub fn json<T: DeserializeOwned>(file: &Path, language: Language) -> Result<T, Refused> {
    let text = text(file, language)?;
    serde_json::from_str(&text).map_err(|error| refused(NO_JSON, file, &error, language))
}

/// A file that is read part by part, as often as it is needed. Standard input is put into a file of its own first.
pub struct Source {
    file: fs::File,
    name: PathBuf,
    /// How many bytes it has.
    pub size: u64,
    encoding: &'static Encoding,
}

/// How many bytes are read at once.
const PART: usize = 1 << 17;

impl Source {
    pub fn open(file: &Path, language: Language) -> Result<Self, Refused> {
        let open = || -> io::Result<Self> {
            let mut opened = if file.as_os_str() == "-" {
                let mut kept = tempfile::tempfile()?;
                io::copy(&mut io::stdin().lock(), &mut kept)?;
                kept
            } else {
                fs::File::open(file)?
            };
            let encoding = encoding_of(&mut opened)?;
            Ok(Source {
                size: opened.metadata()?.len(),
                file: opened,
                name: file.to_owned(),
                encoding,
            })
        };
        open().map_err(|error| refused(NO_FILE, file, &error, language))
    }

    /// Goes through its text from the beginning: a part of it, whether it is the last, and how many bytes are read by then.
    pub fn each(
        &mut self,
        language: Language,
        mut take: impl FnMut(&str, bool, u64) -> Result<(), Refused>,
    ) -> Result<(), Refused> {
        let failed = |error: io::Error| refused(NO_FILE, &self.name, &error, language);
        self.file.rewind().map_err(failed)?;
        let mut decoder = self.encoding.new_decoder_with_bom_removal();
        let mut buffer = vec![0; PART];
        let mut done = 0;
        loop {
            let read = self.file.read(&mut buffer).map_err(failed)?;
            let is_last = read == 0;
            let mut text = String::with_capacity(decoder.max_utf8_buffer_length(read).unwrap_or(3 * PART));
            let _ = decoder.decode_to_string(&buffer[..read], &mut text, is_last);
            done += read as u64;
            take(&text, is_last, done)?;
            if is_last {
                return Ok(());
            }
        }
    }
}

/// By its mark; without one, by where its zeros are; else UTF-8 if all of it is that, or Windows-1252.
fn encoding_of(file: &mut fs::File) -> io::Result<&'static Encoding> {
    let mut buffer = vec![0; PART];
    let mut kept = 0;
    let mut is_first = true;
    loop {
        let read = file.read(&mut buffer[kept..])?;
        let end = kept + read;
        if is_first && let Some(encoding) = shown(&buffer[..end]) {
            return Ok(encoding);
        }
        is_first = false;
        kept = match std::str::from_utf8(&buffer[..end]) {
            Ok(_) => 0,
            Err(error) if error.error_len().is_none() && read > 0 => {
                buffer.copy_within(error.valid_up_to()..end, 0);
                end - error.valid_up_to()
            }
            Err(_) => return Ok(WINDOWS_1252),
        };
        if read == 0 {
            return Ok(UTF_8);
        }
    }
}

/// A file that is written beside its place and then put there, so that it is always whole. A link stays, and a device or a pipe is
/// written to.
pub enum Whole {
    Beside(io::BufWriter<fs::File>, tempfile::TempPath, PathBuf),
    Straight(io::BufWriter<fs::File>),
}

impl Whole {
    pub fn begin(place: &Path) -> io::Result<Self> {
        let place = match fs::metadata(place) {
            Ok(known) if !known.is_file() => {
                let opened = fs::OpenOptions::new().write(true).open(place)?;
                return Ok(Whole::Straight(io::BufWriter::new(opened)));
            }
            Ok(_) => place.canonicalize()?,
            Err(_) => place.to_owned(),
        };
        let folder = match place.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        // What goes wrong with it is said of its place: its own name is not among the words of an error.
        let (opened, temporary) = tempfile::Builder::new()
            .prefix(".centre-checks-")
            .make_in(folder, |path| fs::File::create_new(path))?
            .into_parts();
        Ok(Whole::Beside(io::BufWriter::new(opened), temporary, place))
    }

    pub fn end(self) -> io::Result<()> {
        match self {
            Whole::Beside(opened, temporary, place) => {
                let opened = opened.into_inner().map_err(io::IntoInnerError::into_error)?;
                opened.sync_all()?;
                drop(opened);
                temporary.persist(place).map_err(|error| error.error)?;
            }
            Whole::Straight(mut opened) => opened.flush()?,
        }
        Ok(())
    }

    fn out(&mut self) -> &mut dyn io::Write {
        match self {
            Whole::Beside(opened, ..) | Whole::Straight(opened) => opened,
        }
    }
}

impl io::Write for Whole {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.out().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out().flush()
    }
}

/// What is said where a file could not be written.
pub fn not_written(place: &Path, error: &io::Error, language: Language) -> Refused {
    refused(NO_WRITE, place, error, language)
}

/// Prints to standard output.
pub fn print(text: &str, language: Language) -> Result<(), Refused> {
    printed(io::stdout().lock().write_all(text.as_bytes()), language)
}

/// What is said where standard output could not be written. A reader that has gone away is no error.
pub fn printed(written: io::Result<()>, language: Language) -> Result<(), Refused> {
    match written {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => {
            let values = [("why", &*error.to_string())];
            Err(Refused(NO_PRINT.with(language, &values)))
        }
        _ => Ok(()),
    }
}

/// The file's name with another ending.
pub fn beside(file: &Path, ending: &str) -> PathBuf {
    if file.as_os_str() == "-" {
        return PathBuf::from(ending);
    }
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    file.with_file_name(format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_encoding_that_a_spreadsheet_saves_is_read() {
        let text = "d\u{e2}l,\u{175}\r\n";
        let two = |order: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(order).collect::<Vec<u8>>();
        let (little, big) = (two(u16::to_le_bytes), two(u16::to_be_bytes));
        for bytes in [
            text.as_bytes().to_vec(),
            ["\u{feff}".as_bytes(), text.as_bytes()].concat(),
            [&[0xff, 0xfe][..], &little].concat(),
            [&[0xfe, 0xff][..], &big].concat(),
            little,
            big,
        ] {
            assert_eq!(decoded(&bytes), text, "{bytes:?}");
            assert_eq!(in_parts(&bytes), text, "{bytes:?}");
        }
        assert_eq!(decoded(b"d\xe2l \x80 \x93"), "d\u{e2}l \u{20ac} \u{201c}");
        assert_eq!(decoded(b""), "");
        assert_eq!(in_parts(b""), "");
    }

    fn in_parts(bytes: &[u8]) -> String {
        let mut file = tempfile::NamedTempFile::new().expect("a file");
        file.write_all(bytes).expect("room");
        let mut source = Source::open(file.path(), Language::English).ok().expect("a file");
        let mut all = String::new();
        let read = source.each(Language::English, |text, _, _| {
            all.push_str(text);
            Ok(())
        });
        assert!(read.is_ok());
        all
    }

    #[test]
    fn a_letter_may_stand_across_two_parts_and_one_late_byte_shows_another_encoding() {
        let long = "x".repeat(PART - 1) + "\u{175}" + &"y".repeat(PART);
        assert_eq!(in_parts(long.as_bytes()), long);
        let mut latin = vec![b'x'; 2 * PART];
        latin.push(0xe2);
        assert!(in_parts(&latin).ends_with("x\u{e2}"));
    }
}

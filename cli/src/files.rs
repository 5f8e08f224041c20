//! Reading a file into a text, and writing one whole.

use std::fs;
use std::io::{self, Read as _, Write as _};
use std::path::{Path, PathBuf};

use centre_checks::Language;
use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::de::DeserializeOwned;

use crate::Refused;
use crate::words::{NO_FILE, NO_JSON, NO_WRITE};

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

fn refused(said: crate::words::Words, file: &Path, why: &dyn std::fmt::Display, language: Language) -> Refused {
    let values = [("file", &*file.to_string_lossy()), ("why", &why.to_string())];
    Refused(said.with(language, &values))
}

/// The text of a file in UTF-8, UTF-16 or Windows-1252.
pub fn text(file: &Path, language: Language) -> Result<String, Refused> {
    Ok(decoded(&bytes(file, language)?))
}

/// By its mark; without one, by where its zeros are; else UTF-8 if it is that, or Windows-1252.
pub fn decoded(bytes: &[u8]) -> String {
    let encoding = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => encoding,
        None => {
            let head = &bytes[..bytes.len().min(1000)];
            // A letter of a western language has a zero beside it in UTF-16.
            let zeros = |from: usize| {
                let all = head.iter().skip(from).step_by(2);
                all.clone().filter(|byte| **byte == 0).count() * 2 > all.count()
            };
            match (zeros(0), zeros(1)) {
                (false, true) => UTF_16LE,
                (true, false) => UTF_16BE,
                _ if std::str::from_utf8(bytes).is_ok() => UTF_8,
                _ => WINDOWS_1252,
            }
        }
    };
    encoding.decode(bytes).0.into_owned()
}

/// The JSON of a file.
pub fn json<T: DeserializeOwned>(file: &Path, language: Language) -> Result<T, Refused> {
    let text = text(file, language)?;
    serde_json::from_str(&text).map_err(|error| refused(NO_JSON, file, &error, language))
}

/// Writes a file beside its place and then puts it there, so that it is always whole.
pub fn write(file: &Path, content: &str, language: Language) -> Result<(), Refused> {
    let folder = match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let write = || -> io::Result<()> {
        let mut temporary = tempfile::Builder::new().prefix(".centre-checks-").tempfile_in(folder)?;
        temporary.write_all(content.as_bytes())?;
        temporary.as_file().sync_all()?;
        temporary.persist(file).map_err(|error| error.error)?;
        Ok(())
    };
    write().map_err(|error| refused(NO_WRITE, file, &error, language))
}

/// Prints to standard output; a reader that has gone away is no error.
pub fn print(text: &str) {
    let _ = io::stdout().lock().write_all(text.as_bytes());
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
        }
        assert_eq!(decoded(b"d\xe2l \x80 \x93"), "d\u{e2}l \u{20ac} \u{201c}");
        assert_eq!(decoded(b""), "");
    }
}

use std::fmt::Write as _;

use project::phones::{QrCode, Wifi};
use project::{Error, Result};
use qrcode::{Color, EcLevel};

/// Draws a text as a QR code that still reads when a seventh of it is covered.
///
/// # Errors
/// [`Error::TooLong`] for what no QR code holds.
pub fn draw(text: String) -> Result<QrCode> {
    let length = text.len();
    let code = qrcode::QrCode::with_error_correction_level(&text, EcLevel::M);
    let code = code.map_err(|_| Error::TooLong {
        field: "text",
        limit: 2_000,
        length,
    })?;
    let size = code.width();
    let mut path = String::new();
    for (y, row) in code.to_colors().chunks(size).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run.first() == Some(&Color::Dark) {
                // Writing to a text cannot fail.
                let _ = write!(path, "M{x} {y}h{0}v1h-{0}z", run.len());
            }
            x += run.len();
        }
    }
    Ok(QrCode {
        text,
        size: size as u32,
        path,
    })
}

/// What phones understand as a wireless network.
pub fn wifi_text(wifi: &Wifi) -> String {
    let kind = match wifi.password.is_empty() {
        true => "nopass",
        false => "WPA",
    };
    format!(
        "WIFI:T:{kind};S:{};P:{};;",
        escaped(&wifi.name),
        escaped(&wifi.password)
    )
}

fn escaped(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for c in text.chars() {
        if r#"\;,:""#.contains(c) {
            plain.push('\\');
        }
        plain.push(c);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_drawn_with_its_three_corners() {
        let code = draw("http://192.168.8.10:4747/#abc".into()).unwrap();
        assert!(code.size >= 21);
        assert!(code.path.starts_with("M0 0h7v1h-7z"));
        let right = code.size - 7;
        assert!(code.path.contains(&format!("M{right} 0h7v1h-7z")));
        assert!(code.path.contains(&format!("M0 {}h7v1h-7z", code.size - 1)));
    }

    #[test]
    fn a_network_with_signs_in_its_name_is_written_so_that_phones_read_it() {
        let wifi = Wifi {
            name: "Vig; \"Hallen\"".into(),
            password: r"a:b\c".into(),
        };
        assert_eq!(
            wifi_text(&wifi),
            r#"WIFI:T:WPA;S:Vig\; \"Hallen\";P:a\:b\\c;;"#
        );
    }
}

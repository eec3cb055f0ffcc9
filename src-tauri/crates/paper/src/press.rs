use std::sync::LazyLock;

use project::desk::Desk;
use project::evaluation::{Press, QuestionnaireSheet};
use project::{Error, Result};
use typst::diag::SourceDiagnostic;
use typst::foundations::{Dict, Smart};
use typst_as_lib::typst_kit_options::TypstKitFontOptions;
use typst_as_lib::{TypstEngine, TypstTemplateMainFile};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{sheet, typeface};

type Engine = TypstEngine<TypstTemplateMainFile>;

/// Sets the questionnaire; see the file for how it looks.
static OWN: LazyLock<Engine> = LazyLock::new(|| {
    let engine = TypstEngine::builder().main_file(sheet::LAYOUT);
    engine.fonts(typeface::fonts()).build()
});

/// As [`OWN`], with the computer's own typefaces for letters that ours lacks, such as Arabic. Looking
/// through them takes a moment, so only where it is needed.
static WIDE: LazyLock<Engine> = LazyLock::new(|| {
    let engine = TypstEngine::builder().main_file(sheet::LAYOUT);
    let computer = TypstKitFontOptions::new();
    engine
        .fonts(typeface::fonts())
        .search_fonts_with(computer)
        .build()
});

/// Sets sheets for print, with the app's own typeface.
#[derive(Debug, Clone, Copy)]
pub struct Paper;

impl Paper {
    /// Lends a desk its press.
    pub fn lend(desk: &Desk) {
        desk.lend_press(Box::new(Self));
    }
}

impl Press for Paper {
    fn questionnaire(&self, sheet: &QuestionnaireSheet) -> Result<Vec<u8>> {
        let (inputs, words) = sheet::inputs(sheet);
        pdf(&set(engine(&words), inputs)?)
    }
}

/// The narrowest choice of typefaces that has every letter.
pub(crate) fn engine(words: &str) -> &'static Engine {
    if typeface::covers(words) { &OWN } else { &WIDE }
}

/// The pages.
pub(crate) fn set(engine: &Engine, inputs: Dict) -> Result<PagedDocument> {
    let set = engine.compile_with_input::<_, PagedDocument>(inputs).output;
    set.map_err(|error| Error::Io {
        detail: error.to_string(),
    })
}

/// Everybody can have it read aloud (PDF/UA-1); where a script does not let us promise that, it is tagged all the same.
fn pdf(pages: &PagedDocument) -> Result<Vec<u8>> {
    let promised = PdfStandards::new(&[PdfStandard::Ua_1]).unwrap_or_default();
    typst_pdf::pdf(pages, &options(promised))
        .or_else(|_| typst_pdf::pdf(pages, &options(PdfStandards::default())))
        .map_err(|faults| Error::Io {
            detail: faults.iter().map(said).collect(),
        })
}

fn options(standards: PdfStandards) -> PdfOptions {
    PdfOptions {
        creator: Smart::Custom(Some("Samskaber".to_owned())),
        standards,
        ..PdfOptions::default()
    }
}

fn said(fault: &SourceDiagnostic) -> String {
    format!("{} ", fault.message)
}

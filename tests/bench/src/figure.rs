//! One measured figure and what it must reach.

use std::fmt;

/// A figure with its target; printed as one line.
pub struct Figure {
    /// What was measured.
    pub name: &'static str,
    /// In `unit`.
    pub measured: f64,
    /// The same of what it is held against, from the same run; nothing for a plain limit.
    pub baseline: Option<f64>,
    /// Of `measured` and `baseline`.
    pub unit: &'static str,
    /// What must hold.
    pub target: Target,
}

/// What must hold for a figure.
pub enum Target {
    /// At least so many times the baseline.
    AtLeast(f64),
    /// At most so many times the baseline.
    AtMost(f64),
    /// Less than so much above the baseline, or than so much when there is none.
    Below(f64),
}

impl Figure {
    /// Whether the target is reached.
    pub fn holds(&self) -> bool {
        match self.target {
            Target::AtLeast(times) => self.ratio().is_some_and(|ratio| ratio >= times),
            Target::AtMost(times) => self.ratio().is_some_and(|ratio| ratio <= times),
            Target::Below(limit) => self.measured - self.baseline.unwrap_or(0.0) < limit,
        }
    }

    fn ratio(&self) -> Option<f64> {
        self.baseline.map(|baseline| self.measured / baseline)
    }
}

impl fmt::Display for Figure {
    fn fmt(&self, line: &mut fmt::Formatter) -> fmt::Result {
        let amount = |value: f64| format!("{value:.0} {}", self.unit);
        let or_dash = |text: Option<String>| text.unwrap_or_else(|| "-".to_owned());
        let target = match (&self.target, self.baseline) {
            (Target::AtLeast(times), _) => format!(">= {times:.2}"),
            (Target::AtMost(times), _) => format!("<= {times:.2}"),
            (Target::Below(limit), None) => format!("< {}", amount(*limit)),
            (Target::Below(limit), Some(_)) => format!("< +{}", amount(*limit)),
        };
        write!(
            line,
            "{:<14}  {:>12}  {:>12}  {:>6}  {:>12}  {}",
            self.name,
            amount(self.measured),
            or_dash(self.baseline.map(amount)),
            or_dash(self.ratio().map(|ratio| format!("{ratio:.2}"))),
            target,
            if self.holds() { "ok" } else { "short" },
        )
    }
}

/// The one in the middle.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// Of what was measured, each with its baseline from the moments before, the pair whose ratio is the median: a
/// computer that grows slower or faster in between is the same for both.
pub fn median_pair(mut pairs: Vec<(f64, f64)>) -> (f64, f64) {
    pairs.sort_by(|a, b| (a.0 / a.1).total_cmp(&(b.0 / b.1)));
    let middle = pairs.get(pairs.len() / 2);
    middle.copied().unwrap_or((f64::NAN, f64::NAN))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn figure(measured: f64, baseline: Option<f64>, target: Target) -> Figure {
        Figure {
            name: "start",
            measured,
            baseline,
            unit: "ms",
            target,
        }
    }

    #[test]
    fn a_figure_says_whether_it_falls_short() {
        let line = figure(400.0, Some(250.0), Target::AtMost(1.5)).to_string();
        let words: Vec<_> = line.split_whitespace().collect();
        assert_eq!(
            words,
            [
                "start", "400", "ms", "250", "ms", "1.60", "<=", "1.50", "short"
            ]
        );
    }

    #[test]
    fn a_limit_counts_from_the_baseline() {
        assert!(figure(240.0, Some(150.0), Target::Below(100.0)).holds());
        assert!(!figure(260.0, Some(150.0), Target::Below(100.0)).holds());
        assert!(!figure(100.0, None, Target::Below(100.0)).holds());
    }

    #[test]
    fn the_median_is_not_moved_by_one_slow_run() {
        assert_eq!(median(vec![3.0, 900.0, 2.0]), 3.0);
    }

    #[test]
    fn a_ratio_is_of_what_was_measured_at_the_same_time() {
        let pairs = vec![(50.0, 100.0), (30.0, 50.0), (90.0, 100.0)];
        assert_eq!(median_pair(pairs), (30.0, 50.0));
    }
}

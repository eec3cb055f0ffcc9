mod properties;
mod reference;
mod worked_example;

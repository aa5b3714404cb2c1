#!/usr/bin/env cargo
--- cargo
[dependencies]
---
#![allow(unused)]

fn main() {}

use std::future::Future;

/// Reads.
///
/// # Safety
/// `x` is valid.
#[inline]
pub async unsafe extern "C" fn raw(#[allow(unused)] x: *const u8, /* as */ y: &u8) -> u8 {
    //! Inner words.
    #![allow(clippy::all)]
    *x + *y
}

async /* why */ fn commented /* name */ (/* first */ x /* of */: /* type */ & /* in */ str) -> /* as */ & /* of */ str /* end */ { x }

pub async fn tight(x:&str)->usize{x.len()}

pub async fn r#type(r#in: &str) -> &str {
    r#in
}

pub(crate) async fn whole(
    text: &str, // the text
    mut count: usize,
) -> Result<&str, String>
where
    String: Clone,
{
    count += 1;
    if count > 9 {
        return Err("many".into());
    }
    Ok(text)
}

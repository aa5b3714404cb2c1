use std::future::Future;

/// Reads.
///
/// # Safety
/// `x` is valid.
#[inline]
pub unsafe extern "C" fn raw<'a>(
    #[allow(unused)] x: *const u8,
    /* as */ y: &'a u8,
) -> impl Future<Output = u8> + use<'a> {
    //! Inner words.
    #![allow(clippy::all)]
    async move { *x + *y }
}

/* why */ fn commented<'a> /* name */ (/* first */ x /* of */: /* type */ &'a  /* in */ str) -> /* as */ impl Future<Output = &'a  /* of */ str> + use<'a> /* end */ {
    async move {
        let __ret: &'a  /* of */ str = x;
        __ret
    }
}

pub fn tight<'a>(x:&'a str)->impl Future<Output = usize> + use<'a>{
    async move { x.len() }
}

pub fn r#type<'a>(r#in: &'a str) -> impl Future<Output = &'a str> + use<'a> {
    async move {
        let __ret: &'a str = r#in;
        __ret
    }
}

pub(crate) fn whole<'a>(
    text: &'a str, // the text
    count: usize,
) -> impl Future<Output = Result<&'a str, String>> + use<'a>
where
    String: Clone,
{
    async move {
        let mut count = count;
        if let ::core::option::Option::Some(__ret) =
            ::core::option::Option::None::<Result<&'a str, String>>
        {
            return __ret;
        }
        return {
            count += 1;
            if count > 9 {
                return Err("many".into());
            }
            Ok(text)
        };
    }
}

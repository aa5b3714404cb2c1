trait Quiet {
    fn noisy(&self, guard: String) -> impl ::core::future::Future<Output = ()> {
        #![allow(unused_variables)]
        async move {
            let _ = &self;
            let guard = guard;
            let unused = 1;
        }
    }

    fn remarked(&self, guard: String) -> impl ::core::future::Future<Output = ()> { // beside the brace
        async move {
            let _ = &self;
            let guard = guard;
            // a line of its own
            let _x = 2;

            /* a block
   that spans lines */
            let _text = "one
two";
            // the last word
        }
    }

    fn only_a_comment(&self) -> impl ::core::future::Future<Output = ()> {
        async move {
            let _ = &self;
            // nothing yet
        }
    }
}

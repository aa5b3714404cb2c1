trait Quiet {
    async fn noisy(&self, guard: String) {
        #![allow(unused_variables)]
        let unused = 1;
    }

    async fn remarked(&self, guard: String) { // beside the brace
        // a line of its own
        let _x = 2;

        /* a block
   that spans lines */
        let _text = "one
two";
        // the last word
    }

    async fn only_a_comment(&self) {
        // nothing yet
    }
}

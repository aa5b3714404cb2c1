for<'b> P::respond<'b>: Send,

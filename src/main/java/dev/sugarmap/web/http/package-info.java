/**
 * What pages and API share: request parameters, problems, answers with their validators, static assets. It knows HTTP
 * and nothing of roadmaps or Rust. Read {@link dev.sugarmap.web.http.Body} first.
 */
@NullMarked
package dev.sugarmap.web.http;

import org.jspecify.annotations.NullMarked;

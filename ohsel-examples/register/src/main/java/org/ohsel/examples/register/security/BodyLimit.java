// SPDX-License-Identifier: Apache-2.0
package org.ohsel.examples.register.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UnsupportedEncodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends bodies that are too long, whether they say so beforehand or not. Not those of many records and of
 * spreadsheets, whose limits are where they are read, and not forms and files, which the server limits by its own settings.
 */
@Component
class BodyLimit extends OncePerRequestFilter {

    /** The most bytes of a body. */
    static final long MOST = 16L << 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        return Set.of("/api/records", "/api/spreadsheets").contains(request.getServletPath())
                || type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                || type.startsWith("multipart/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Limited(request), response);
    }

    private static ErrorResponseException tooLong() {
        return new ErrorResponseException(
                HttpStatus.CONTENT_TOO_LARGE,
                ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, "The body is longer than 16 MiB."),
                null);
    }

    private static final class Limited extends HttpServletRequestWrapper {

        private @Nullable ServletInputStream input;

        Limited(HttpServletRequest request) {
            super(request);
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (input == null) {
                if (getContentLengthLong() > MOST) {
                    throw tooLong();
                }
                input = new Counting(super.getInputStream());
            }
            return input;
        }

        @Override
        public BufferedReader getReader() throws IOException {
            @Nullable String encoding = getCharacterEncoding();
            try {
                Charset charset = encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding);
                return new BufferedReader(new InputStreamReader(getInputStream(), charset));
            } catch (IllegalArgumentException e) {
                throw new UnsupportedEncodingException(e.getMessage());
            }
        }
    }

    private static final class Counting extends ServletInputStream {

        private final ServletInputStream input;
        private long count;

        Counting(ServletInputStream input) {
            this.input = input;
        }

        @Override
        public int read() throws IOException {
            int octet = input.read();
            count(octet < 0 ? 0 : 1);
            return octet;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = input.read(bytes, from, length);
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(read, 0);
            if (count > MOST) {
                throw tooLong();
            }
        }

        @Override
        public boolean isFinished() {
            return input.isFinished();
        }

        @Override
        public boolean isReady() {
            return input.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            input.setReadListener(listener);
        }
    }
}

import { ImageResponse } from "next/og";

export const alt = "Sayso: who said what";
export const size = { width: 1200, height: 630 };
export const contentType = "image/png";

/** The picture that stands beside a shared link. */
export default function OpenGraphImage() {
  return new ImageResponse(
    <div
      style={{
        width: "100%",
        height: "100%",
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        padding: 90,
        background: "#faf9f6",
        color: "#1b1a17",
      }}
    >
      <svg width="156" height="130" viewBox="4 5 24 20" role="img" aria-label={alt}>
        <g fill="#0b5c68">
          <path d="M10 18.5h12" stroke="#0b5c68" strokeWidth="2" />
          <path d="M12.2 6.5C7.6 8.8 4.8 13 4.8 18.3a5.2 5.2 0 1 0 5.2-5.2c-.5 0-.9 0-1.3.1.7-1.7 2.1-3.2 4.3-4.5Z" />
          <path d="M24.2 6.5c-4.6 2.3-7.4 6.5-7.4 11.8a5.2 5.2 0 1 0 5.2-5.2c-.5 0-.9 0-1.3.1.7-1.7 2.1-3.2 4.3-4.5Z" />
        </g>
      </svg>
      <div style={{ display: "flex", flexDirection: "column", lineHeight: 1.12 }}>
        <div style={{ fontSize: 92, letterSpacing: -3 }}>Who said what,</div>
        <div style={{ fontSize: 92, letterSpacing: -3 }}>and where it was read</div>
        <div style={{ fontSize: 32, marginTop: 28, color: "#69655b" }}>
          sayso · claims, speakers, channels and reports
        </div>
      </div>
    </div>,
    size,
  );
}

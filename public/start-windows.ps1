# Serves this folder to this computer only. Started by start-windows.cmd.
$port = 8000
$root = (Get-Location).Path.TrimEnd('\') + '\'
$types = @{
  '.html' = 'text/html; charset=utf-8'; '.js' = 'text/javascript'; '.mjs' = 'text/javascript'; '.css' = 'text/css'
  '.json' = 'application/json'; '.webmanifest' = 'application/manifest+json'; '.svg' = 'image/svg+xml'
  '.png' = 'image/png'; '.woff2' = 'font/woff2'; '.csv' = 'text/csv; charset=utf-8'; '.txt' = 'text/plain; charset=utf-8'
}
$listener = New-Object System.Net.HttpListener
$listener.Prefixes.Add("http://localhost:$port/")
$listener.Start()
Write-Host "Lodeway: http://localhost:$port/   (close this window to end it)"
Start-Process "http://localhost:$port/"
while ($listener.IsListening) {
  $context = $listener.GetContext()
  $response = $context.Response
  try {
    $name = [Uri]::UnescapeDataString($context.Request.Url.AbsolutePath).TrimStart('/')
    if ($name -eq '' -or $name.EndsWith('/')) { $name += 'index.html' }
    $file = [IO.Path]::GetFullPath([IO.Path]::Combine($root, $name))
    if ($file.StartsWith($root) -and [IO.File]::Exists($file)) {
      $bytes = [IO.File]::ReadAllBytes($file)
      $type = $types[[IO.Path]::GetExtension($file)]
      $response.ContentType = if ($type) { $type } else { 'application/octet-stream' }
      $response.ContentLength64 = $bytes.Length
      $response.OutputStream.Write($bytes, 0, $bytes.Length)
    } else {
      $response.StatusCode = 404
    }
  } catch {
    Write-Host $_.Exception.Message
  } finally {
    $response.Close()
  }
}

/** What a file may not be called. */
export const names: Record<string, string> = {
  'path upwards': '../../../etc/passwd',
  'path of Windows': '..\\..\\Windows\\system32\\x',
  drive: 'C:\\x C:x \\\\server\\share \\\\?\\x',
  device: 'CON',
  'device with an end': 'NUL.txt',
  'device with a number': 'com1 LPT9 aux prn',
  'device, superscript': 'COM¹',
  stream: 'name.txt:stream:$DATA',
  'dots and spaces': '. .. ...   ',
  'hidden file': '.htaccess',
  'forbidden marks': '<>:"/\\|?* a/b',
  'an ending': 'report.exe .html.js',
  'very long name':
    '長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長長',
  'tilde and dollar': '~root $HOME %USERPROFILE%',
  dash: '-rf --help',
  'new line in a name': 'a\nContent-Type: text/html\n\n<script>alert(1)</script>',
};

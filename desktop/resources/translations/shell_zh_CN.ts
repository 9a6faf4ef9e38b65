<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CrashPanel</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出了一点问题</translation>
    </message>
    <message>
        <source>What was saved is safe. Please try again; if it happens again, restart.</source>
        <translation>已保存的内容都在。请再试一次；如仍出现，请重新启动程序。</translation>
    </message>
    <message>
        <source>A report without personal data was written: {file}</source>
        <translation>已写下故障报告（不含个人信息）：{file}</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>DemonstrationMark</name>
    <message>
        <source>Demonstration</source>
        <translation>演示</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Restore a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>Opening the database…</source>
        <translation>正在打开数据库……</translation>
    </message>
    <message>
        <source>Preparing the demonstration hall…</source>
        <translation>正在准备演示大厅，约需几秒……</translation>
    </message>
    <message>
        <source>Sign in as 1001 (counter clerk), 2001 (handler), 3001 (shift supervisor) or 9001 (administrator). The password is {password}</source>
        <translation>可用工号登录：1001 窗口受理员、2001 承办人、3001 值班主任、9001 管理员。密码均为 {password}</translation>
    </message>
    <message>
        <source>The database could not be opened. Please restart the program.</source>
        <translation>数据库没有打开。请重新启动程序。</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Act on all ticked cases (supervisor)</source>
        <translation>批量办理勾选的件（值班主任）</translation>
    </message>
    <message>
        <source>Queue: choose the columns</source>
        <translation>队列：选择显示的列</translation>
    </message>
    <message>
        <source>Remind the handler (supervisor)</source>
        <translation>催办（值班主任）</translation>
    </message>
    <message>
        <source>Cases of the figure in the frame</source>
        <translation>打开框中数字的件</translation>
    </message>
    <message>
        <source>Waiting, load, windows</source>
        <translation>待决、负荷、窗口</translation>
    </message>
    <message>
        <source>Cases of a figure</source>
        <translation>看某一项数字的件</translation>
    </message>
    <message>
        <source>Duty board</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Open what just rang</source>
        <translation>打开刚才提醒的投诉</translation>
    </message>
    <message>
        <source>Assigning: take what is advised</source>
        <translation>分派：采用建议</translation>
    </message>
    <message>
        <source>Queue: copy the ticked numbers</source>
        <translation>队列：复制已勾选的编号</translation>
    </message>
    <message>
        <source>Queue: tick all; Esc takes ticks off</source>
        <translation>队列：全部勾选；Esc 取消</translation>
    </message>
    <message>
        <source>Queue: tick the case</source>
        <translation>队列：勾选该件</translation>
    </message>
    <message>
        <source>New complaint; the draft in hand is kept</source>
        <translation>新登记；手头草稿自动保留</translation>
    </message>
    <message>
        <source>Show or hide the side pane</source>
        <translation>显示或收起侧栏</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Register and print the receipt</source>
        <translation>登记并打印回执</translation>
    </message>
    <message>
        <source>Express or full form</source>
        <translation>快速登记 / 完整登记</translation>
    </message>
    <message>
        <source>Emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>Read back and confirmed</source>
        <translation>已复述，本人确认</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>How far is it? One sentence to read out</source>
        <translation>办到哪一步：一句话念给对方听</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Note (outside a text field)</source>
        <translation>记一条（光标不在输入框时）</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Language, colours, text size, password</source>
        <translation>语言、配色、字号、密码</translation>
    </message>
    <message>
        <source>Lock the window</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Sign out, switch user; drafts are kept</source>
        <translation>退出登录、换人；草稿自动保留</translation>
    </message>
    <message>
        <source>Close what lies on top</source>
        <translation>关闭最上面一层</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Grant · refuse what is asked for</source>
        <translation>批准 · 不批准</translation>
    </message>
    <message>
        <source>Danger: acts and calls with their times</source>
        <translation>危险处置：处置步骤、拨打电话逐项记时</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>各处通用</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>Next step; confirm in a panel</source>
        <translation>下一步；在面板中为确认</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>本表</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>系统管理</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>各分类</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>筛选列表</translation>
    </message>
    <message>
        <source>Save; in backups: back up now</source>
        <translation>保存；备份页为立即备份</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Express: next field</source>
        <translation>快速登记：下一格</translation>
    </message>
    <message>
        <source>Waiting drafts</source>
        <translation>未登记的草稿</translation>
    </message>
    <message>
        <source>Fill in what a pasted message says</source>
        <translation>按粘贴的留言填空</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>New, in progress, history</source>
        <translation>新收、在办、历史</translation>
    </message>
    <message>
        <source>Take the rows in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Save the refused rows</source>
        <translation>另存不能导入的行</translation>
    </message>
    <message>
        <source>Queue and today</source>
        <translation>队列与今日</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>页签</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存的视图</translation>
    </message>
    <message>
        <source>Case and reply</source>
        <translation>办理与答复</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系记录</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>记措施</translation>
    </message>
    <message>
        <source>Joint handling</source>
        <translation>请求会办</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Stop the clocks, or go on</source>
        <translation>中止或恢复计时</translation>
    </message>
    <message>
        <source>Another level</source>
        <translation>调整级别</translation>
    </message>
    <message>
        <source>Reply: next finding of the wording check</source>
        <translation>答复：用语检查下一处</translation>
    </message>
    <message>
        <source>Reply: cure of a finding</source>
        <translation>答复：替换用语</translation>
    </message>
    <message>
        <source>Reply: another point</source>
        <translation>答复：换诉求</translation>
    </message>
    <message>
        <source>Solve on the spot: every point true</source>
        <translation>当场办结：全部属实</translation>
    </message>
    <message>
        <source>To the shift supervisor</source>
        <translation>报值班主任</translation>
    </message>
    <message>
        <source>Take a suggested type or level</source>
        <translation>采用建议的类型、级别</translation>
    </message>
    <message>
        <source>Take all that is suggested</source>
        <translation>全部采用建议</translation>
    </message>
    <message>
        <source>Dismiss the suggestions</source>
        <translation>不采用建议</translation>
    </message>
    <message>
        <source>Alarm: it is so, not so</source>
        <translation>警示：属实、不属实</translation>
    </message>
    <message>
        <source>Flag: not so</source>
        <translation>标记：不属实</translation>
    </message>
    <message>
        <source>Answer an alarm</source>
        <translation>处置警示</translation>
    </message>
    <message>
        <source>Stop printing</source>
        <translation>停止打印</translation>
    </message>
    <message>
        <source>Several people, on behalf of another</source>
        <translation>几个人一起反映、代他人反映</translation>
    </message>
    <message>
        <source>Open the case just registered</source>
        <translation>打开刚登记的投诉</translation>
    </message>
    <message>
        <source>Take copied rows</source>
        <translation>粘贴复制的表格</translation>
    </message>
    <message>
        <source>Discard what is not saved</source>
        <translation>放弃未保存的修改</translation>
    </message>
    <message>
        <source>Staff: new password</source>
        <translation>人员：重置密码</translation>
    </message>
    <message>
        <source>Absence: take it back</source>
        <translation>请假：撤销</translation>
    </message>
    <message>
        <source>Calendar: read a notice of holidays</source>
        <translation>日历：导入放假通知</translation>
    </message>
    <message>
        <source>Calendar: kind of the day</source>
        <translation>日历：选择当天类型</translation>
    </message>
    <message>
        <source>Backups: save elsewhere, choose the folder</source>
        <translation>备份：另存、选择文件夹</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Urgent Complaints Desk</source>
        <translation>急诉台</translation>
    </message>
</context>
<context>
    <name>PersonMenu</name>
    <message>
        <source>Settings and sign-out</source>
        <translation>设置与退出</translation>
    </message>
    <message>
        <source>Settings and sign-out   F10</source>
        <translation>设置与退出   F10</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Lock   Ctrl+L</source>
        <translation>锁定   Ctrl+L</translation>
    </message>
    <message>
        <source>Sign out, switch user   Ctrl+Shift+L</source>
        <translation>退出登录、换人   Ctrl+Shift+L</translation>
    </message>
</context>
<context>
    <name>Screens</name>
    <message>
        <source>panes</source>
        <translation>切换面板</translation>
    </message>
    <message>
        <source>cases of a figure</source>
        <translation>看这一项的件</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>值班台</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>register and print</source>
        <translation>登记并打印</translation>
    </message>
    <message>
        <source>express or full</source>
        <translation>快速/完整</translation>
    </message>
    <message>
        <source>read back</source>
        <translation>复述确认</translation>
    </message>
    <message>
        <source>emotion</source>
        <translation>情绪</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>move</source>
        <translation>移动</translation>
    </message>
    <message>
        <source>open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>页签</translation>
    </message>
    <message>
        <source>how far is it</source>
        <translation>办到哪一步</translation>
    </message>
    <message>
        <source>refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>hand-over sheet</source>
        <translation>交接班单</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>恢复口令</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>note</source>
        <translation>记一条</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>联系</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>next finding</source>
        <translation>用语下一处</translation>
    </message>
    <message>
        <source>another point</source>
        <translation>换诉求</translation>
    </message>
    <message>
        <source>hand in or approve</source>
        <translation>送审或批准</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>what the rows are</source>
        <translation>批次性质</translation>
    </message>
    <message>
        <source>import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>next pane</source>
        <translation>下一栏</translation>
    </message>
    <message>
        <source>set the passphrase</source>
        <translation>设置口令</translation>
    </message>
</context>
<context>
    <name>Locker</name>
    <message>
        <source>What is typed here cannot be stored now. Please try again soon.</source>
        <translation>本机录入的内容暂时存不下来，请稍后再试。</translation>
    </message>
</context>
<context>
    <name>ClockDoubt</name>
    <message>
        <source>The clock is right</source>
        <translation>时间无误</translation>
    </message>
    <message>
        <source>The clock of this computer went ahead from {before} to {after}. No limit acts by itself until a supervisor confirms that it is right. If it is wrong, set it back.</source>
        <translation>本机时间由 {before} 跳到 {after}。值班主任确认时间无误前，视为签收、延期未批等到期事项暂不自动处理；时间有误的，请先校正电脑时间。</translation>
    </message>
    <message>
        <source>Noted: the clock is right. Limits act again.</source>
        <translation>已记录：时间无误，到期事项恢复自动处理。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your complaint of before was already saved as {number}.</source>
        <translation>上次登记的投诉已保存，编号 {number}。</translation>
    </message>
    <message>
        <source>Make the receipt</source>
        <translation>出具回执</translation>
    </message>
    <message>
        <source>No backup is made yet: the recovery passphrase is not set.</source>
        <translation>尚未设置恢复口令，系统没有自动备份。</translation>
    </message>
    <message>
        <source>Set it now</source>
        <translation>现在设置</translation>
    </message>
    <message>
        <source>No backup is made yet. Give somebody the role of duty head or auditor; they sign in and set the recovery passphrase.</source>
        <translation>系统尚未自动备份。请先设定带班领导或审计人员，由其登录后设置恢复口令。</translation>
    </message>
    <message>
        <source>To the staff</source>
        <translation>打开人员设置</translation>
    </message>
    <message>
        <source>The clock of this computer went from {before} to {after}. Please have date and time checked; limits already set stay as they are.</source>
        <translation>本机时间由 {before} 变为 {after}，请核对日期和时间；已定的办理期限不变。</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>What you typed cannot be stored now. It stays here; please try again soon.</source>
        <translation>已录入的内容暂时存不下来，仍保留在本页，请稍后再试。</translation>
    </message>
    <message>
        <source>Leave without it</source>
        <translation>不保存，直接离开</translation>
    </message>
    <message>
        <source>The new password holds from now on.</source>
        <translation>新密码已生效。</translation>
    </message>
    <message>
        <source>The code was not read right. Please scan it again.</source>
        <translation>二维码没有扫对，请再扫一次。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. What was saved is safe; please try again or go on with something else. A report without personal data was written: {file}</source>
        <translation>程序出了一点问题。已保存的内容都在；请再试一次，或先办别的事。已写下故障报告（不含个人信息）：{file}</translation>
    </message>
</context>
<context>
    <name>StatusFacts</name>
    <message>
        <source>Draft saved {time}</source>
        <translation>草稿已存 {time}</translation>
    </message>
    <message>
        <source>Database on this machine is fine, no network needed</source>
        <translation>本机数据库正常，无网络也可办理</translation>
    </message>
    <message>
        <source>No backup today: tell the administrator</source>
        <translation>今日未备份，请告知管理员</translation>
    </message>
    <message>
        <source>No backups yet: the recovery passphrase is not set</source>
        <translation>尚未开始备份：恢复口令未设置</translation>
    </message>
</context>
<context>
    <name>KeptOffer</name>
    <message>
        <source>Typed {time} on {number} and not confirmed: {name}</source>
        <translation>{number} {time} 填写、尚未提交：{name}</translation>
    </message>
    <message>
        <source> · {number} more cases</source>
        <translation> · 另有 {number} 件</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开此件</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>The backup of {when} is in place: {cases} cases.</source>
        <translation>已恢复 {when} 的备份，共 {cases} 件。</translation>
    </message>
    <message>
        <source>The damaged data is kept as {file}.</source>
        <translation>损坏的数据另存为 {file}。</translation>
    </message>
</context>
<context>
    <name>Ringer</name>
    <message>
        <source>Open the case</source>
        <translation>打开本件</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>查看清单</translation>
    </message>
</context>
</TS>
